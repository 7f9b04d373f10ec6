package message

import "strings"

// classify decides the kind of m, the most telling structure first.
func (m *Message) classify(root *part, o Options, b *budget) {
	m.Kind = Reply
	if c := readCalendar(root, b); c != nil {
		m.Calendar = c
		if c.Method == "REPLY" || c.Method == "COUNTER" {
			m.Kind = CalendarReply
			return
		}
	}
	if root.kind == "multipart/report" && strings.Contains(strings.ToLower(root.params["report-type"]), "feedback-report") || root.find("message/feedback-report") != nil {
		m.Kind = AutoReply
		m.note("complaint")
		return
	}
	if m.readBounce(root, o, b) {
		m.Kind = Bounce
	}
}
