package main

import (
	"time"

	"rencontres/mailer/sandbox"
)

// What machines and buttons write, as demoReply.make.

func absenceNote(letter []byte, from sandbox.Address, at time.Time) ([]byte, error) {
	return sandbox.AbsenceNote(letter, "demo-absence", from, at, "")
}

func unknownUser(letter []byte, from sandbox.Address, at time.Time) ([]byte, error) {
	return sandbox.BounceOf(letter, sandbox.Bounce{Recipient: from.Email, Status: "5.1.1", At: at})
}

func declined(letter []byte, from sandbox.Address, at time.Time) ([]byte, error) {
	return sandbox.CalendarAnswer(letter, "DECLINED", from, at)
}

// button opens a button of the letter and sends the message that the mail program shows.
func button(choice string) func([]byte, sandbox.Address, time.Time) ([]byte, error) {
	return func(letter []byte, from sandbox.Address, at time.Time) ([]byte, error) {
		pressed, err := sandbox.PressButton(letter, "", choice)
		if err != nil {
			return nil, err
		}
		return sandbox.Compose(pressed.Reply("demo-button-"+choice, from, at, "outlook-fr"))
	}
}
