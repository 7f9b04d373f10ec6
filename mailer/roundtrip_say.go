package mailer

import (
	"fmt"
	"strings"
	"time"

	"rencontres/mailer/message"
	"rencontres/mailer/relay"
)

// findings says what survived of a trip.
func (t *Trip) findings(s *Service) []Finding {
	us := t.legs[toUs]
	if us.back == nil {
		return []Finding{{OK: false, What: "round trip", Say: "the letter to ourselves did not come back in time: look at the mailbox and its junk folder, and wait longer with --wait"}}
	}
	way := Finding{OK: true, What: "round trip", Say: fmt.Sprintf("the letter to ourselves is in %s after %s", us.back.folder, us.back.after.Round(time.Second))}
	if us.back.folder == s.Junk {
		way.OK, way.Say = false, way.Say+": our own host takes us for junk, others will too; look at SPF, DKIM and DMARC"
	}
	return []Finding{way, us.messageID(), us.checks(s), us.signature(s), t.plus(), t.report()}
}

// messageID says whether replies will be recognised by it.
func (l leg) messageID() Finding {
	f := Finding{OK: true, What: "Message-ID", Say: "it is kept: replies are recognised by it"}
	if got := l.back.parsed.MessageID; !strings.HasPrefix(got, l.token+"@") {
		f.OK = false
		f.Say = "the mail server replaces it: replies are recognised by their printed code alone, if they quote it; ask the host to leave it, or take another mail server"
	}
	return f
}

// checks says what the mail host notes about who wrote (Authentication-Results).
func (l leg) checks(s *Service) Finding {
	f := Finding{OK: true, What: "Authentication-Results"}
	auth := l.back.parsed.Auth
	switch {
	case auth.Found && auth.Failed:
		f.OK = false
		f.Say = "our host says that our own letter failed its checks: others will refuse it; look at SPF, DKIM and DMARC"
	case auth.Found && auth.Aligned:
		f.Say = "our host notes that the letter is ours: senders can be proved by it"
	case auth.Found:
		f.Note = true
		f.Say = "our host notes its checks, and none of them proves this letter; mail within one house is often not checked: look at a message from outside"
	case l.back.host != "" && s.AuthservID != "":
		f.OK = false
		f.Say = fmt.Sprintf("the host calls itself %q, and authserv_id is %q: nobody is proved by its checks; set authserv_id = %q if that is your host", l.back.host, s.AuthservID, l.back.host)
	case l.back.host != "":
		f.Note = true
		f.Say = fmt.Sprintf("the host calls itself %q: set authserv_id = %q, and its checks prove who writes", l.back.host, l.back.host)
	default:
		f.Note = true
		f.Say = "there is none: mail within one house is often not checked, so look at a message from outside; if that has none either, senders are proved by the letters that they answer alone"
	}
	return f
}

// signature says who signed (DKIM-Signature).
func (l leg) signature(s *Service) Finding {
	f := Finding{OK: true, What: "signature"}
	var own, others []string
	for _, value := range l.back.header["Dkim-Signature"] {
		t := tags(strings.Join(strings.Fields(value), " "))
		domain := strings.ToLower(t["d"])
		who := fmt.Sprintf("%s (selector %s)", domain, t["s"])
		if domain == s.domain() || strings.HasSuffix(s.domain(), "."+domain) {
			own = append(own, who)
		} else {
			others = append(others, who)
		}
	}
	switch {
	case len(own) > 0:
		f.Say = fmt.Sprintf("%s signs in our name: %s", hostedBy(s.Relay.Host), strings.Join(own, ", "))
	case len(others) > 0:
		f.Note = true
		f.Say = fmt.Sprintf("%s signs, in the name of %s and not of %s: ask its host to switch DKIM on for our domain", hostedBy(s.Relay.Host), strings.Join(others, ", "), s.domain())
	default:
		f.Note = true
		f.Say = "nobody signed what came back: mail within one house often is not; send a letter outside (\"letter test\") and look for DKIM-Signature there"
	}
	return f
}

// plus says whether an address with a plus reaches us.
func (t *Trip) plus() Finding {
	l := t.legs[toPlus]
	f := Finding{OK: true, What: "address with a plus"}
	switch {
	case l.answer.Outcome != relay.Sent:
		f.Note = true
		f.Say = fmt.Sprintf("the mail server refuses it (%d): replies are recognised by the Message-ID and the printed code", l.answer.Code)
	case l.back == nil:
		f.Note = true
		f.Say = "it was taken, and did not come back in time: do not count on it"
	case l.back.parsed.Kind == message.Bounce:
		f.Note = true
		f.Say = "it was taken and came back as unknown: replies are recognised by the Message-ID and the printed code"
	default:
		f.Say = "it reaches us, in " + l.back.folder
		if !strings.Contains(strings.ToLower(l.back.header.Get("To")), l.to) {
			f.Note = true
			f.Say += "; but the mark behind the plus is lost on the way"
		}
	}
	return f
}

// report says how we learn of an address that nobody has.
func (t *Trip) report() Finding {
	l := t.legs[toNobody]
	f := Finding{OK: true, What: "address of nobody"}
	switch {
	case l.answer.Outcome == relay.Refused:
		f.Say = fmt.Sprintf("refused at once (%d %s): the address is struck off without a report", l.answer.Code, l.answer.Enhanced)
	case l.answer.Outcome != relay.Sent:
		f.Note = true
		f.Say = fmt.Sprintf("not taken for now (%d %s)", l.answer.Code, l.answer.Text)
	case l.back == nil:
		f.Note = true
		f.Say = "taken, and no report came in time: addresses that do not exist may go unnoticed, or the host collects mail for all names of the domain"
	case l.back.parsed.Kind != message.Bounce:
		f.Note = true
		f.Say = "it came back as an ordinary letter: the host collects mail for all names of the domain; those of others report"
	case !strings.HasPrefix(l.back.parsed.Original, l.token+"@"):
		f.OK = false
		f.Say = "a report came, without the Message-ID of the letter: addresses that do not exist will not be struck off by themselves"
	case len(l.back.parsed.Bounce) == 0 || !l.back.parsed.Bounce[0].Hard:
		f.Note = true
		f.Say = "a report came with the Message-ID of the letter, and does not say clearly that the address is unknown"
	default:
		f.Say = fmt.Sprintf("a report came after %s, with the Message-ID and the reason (%s): such addresses are struck off", l.back.after.Round(time.Second), l.back.parsed.Bounce[0].Status)
	}
	return f
}
