package mailer

import "strings"

// unreadAbout says to the writer, in a noun phrase, what of their message waits for a person, by the reason that staff see. A reason that would
// only puzzle them, or tell somebody else's business, has none: then the letter says that the message itself is read by a person.
var unreadAbout = map[string]string{
	"condition":     "la condition que vous indiquez",
	"unnamed":       "le nom des personnes à inscrire",
	"no-event":      "la rencontre concernée",
	"two-events":    "la rencontre concernée",
	"other-event":   "la rencontre concernée",
	"unknown-event": "la rencontre concernée",
	"other-date":    "la date que vous citez",
	"date-mismatch": "la date que vous citez",
	"past":          "la date que vous citez",
	"both-modes":    "votre mode de participation",
	"mode-missing":  "votre mode de participation",
	"no-mode":       "votre mode de participation",
	"waiting":       "la liste d’attente",
	"attachment":    "la pièce jointe",
	"leave":         "l’envoi de nos courriels",
	"six-people":    "les personnes que vous annoncez",
	"question":      "votre question",
	"namesake":      "votre inscription",
}

// unreadOf lists what of a message waits for a person, each thing once.
func unreadOf(cases []triageCase) []string {
	var out []string
	seen := map[string]bool{}
	for _, c := range cases {
		if about := unreadAbout[strings.ReplaceAll(c.reason, "_", "-")]; about != "" && !seen[about] {
			seen[about] = true
			out = append(out, about)
		}
	}
	return out
}
