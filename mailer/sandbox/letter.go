package sandbox

import (
	"bytes"
	"net/mail"
	"time"
)

// headerOf parses the header of one of our own well-formed messages; an empty one when it cannot.
func headerOf(raw []byte) mail.Header {
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return mail.Header{}
	}
	return m.Header
}

func headerAddress(raw []byte, name string) string {
	list, err := headerOf(raw).AddressList(name)
	if err != nil || len(list) == 0 {
		return ""
	}
	return list[0].Address
}

func headerDate(raw []byte) time.Time {
	t, err := headerOf(raw).Date()
	if err != nil {
		return time.Time{}
	}
	return t
}
