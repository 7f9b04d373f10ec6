package relay

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
)

// Effect is what an answer calls for.
type Effect string

// The effects.
const (
	Delivered    Effect = "delivered"
	Doubtful     Effect = "doubtful"      // unknown outcome: once more with the same bytes, then held
	AddressDead  Effect = "address_dead"  // the letter fails, and the address gets no other
	LetterFailed Effect = "letter_failed" // the letter fails, the address stands
	QueuePaused  Effect = "queue_paused"  // the server takes nothing from us: the letter waits, and so do all
	Throttled    Effect = "throttled"     // the server has had enough for now: wait for the next window of the pace
	Reconnect    Effect = "reconnect"     // the server ends this connection: the letter goes on another, no error counted
	Later        Effect = "later"         // the letter is tried again after a pause
)

// Verdict is what an Answer means.
type Verdict struct {
	Effect Effect
	Policy bool   // with LetterFailed: a refusal of us or of the content, not of this mailbox; several in a row pause the domain
	Reason string // English, without the server's words
}

// word matches s as whole words, in any case. It is compiled when it is first asked for: most commands of the program send nothing.
func word(s string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)(?:^|[^\pL\pN])(?:` + s + `)(?:$|[^\pL\pN])`) })
}

var (
	// addresses and links inside the server's words: their parts are no words of it.
	noise = regexp.MustCompile(`<[^<>]*>|\S+@\S+|(?i:https?://|www\.)\S+`)

	policy = word(`spam|antispam|anti-spam|spamhaus|spamcop|pourriels?|ind[ée]sirables?|junk|bulk|phishing|hame[çc]onnage|virus|malware` +
		`|polic(?:y|ies)|politiques?|r[ée]putation|abus(?:e|ive)?|complaints?|suspicious|suspect` +
		`|black-?list(?:ed|ing|e)?|block-?list(?:ed)?|block(?:ed|ing)?|bloqu[ée]e?s?|deny-?list(?:ed)?|liste noire|banned|rbl|dnsbl` +
		`|access denied|acc[èe]s refus[ée]|not authori[sz]ed|unauthori[sz]ed|non autoris[ée]e?|not permitted|relay(?:ing)? (?:access )?(?:denied|not allowed)|(?:unable to|cannot) relay` +
		`|ip|adresses? ip|client host|ptr|reverse dns|rdns|spf|dkim|dmarc|arc|authentication` +
		`|contenu|content (?:rejected|refused|blocked|filter(?:ed)?)|message (?:rejected|refused|rejet[ée]|refus[ée])|mail (?:rejected|refused|rejet[ée]|refus[ée])` +
		`|sender|exp[ée]diteur|[ée]metteur|return-?path|envelope from`)

	unknownUser = word(`(?:unknown|no such|invalid|bad|nonexistent|non-existent|inactive|disabled) (?:local )?(?:user|recipient|mailbox|account|address|addressee)(?: address)?` +
		`|(?:user|recipient|mailbox|account|address|addressee)(?: name)?(?: is| was)? (?:unknown|invalid|not found|nonexistent|inactive|disabled|not known|not valid|not exist(?:s|ing)?)` +
		`|(?:does not|doesn't|did not) exist|no longer (?:exists?|valid|available|active)|no mailbox (?:here|by that name)|not a valid (?:user|mailbox|recipient|address)` +
		`|(?:utilisateur|destinataire|adresse|bo[îi]te|bo[îi]te aux lettres|bal|compte)(?: [ée]lectronique| e-?mail| du destinataire| de messagerie)?(?: est)?` +
		` (?:inconnue?|inexistante?|introuvable|invalide|ferm[ée]e?|d[ée]sactiv[ée]e?|supprim[ée]e?)` +
		`|n['’ ]existe (?:pas|plus)|aucune? (?:utilisateur|destinataire|bo[îi]te|compte)`)

	rate = word(`too many (?:messages|e-?mails|mails|requests|recipients (?:per|this)|connections)|trop de (?:messages|mails|courriels|connexions)` +
		`|rate|rate-?limit(?:ed|ing)?|throttl(?:ed|ing)|hourly|daily|(?:per|par) (?:minute|hour|heure|day|jour)|sending (?:limit|quota)|quota d['’]envoi`)

	greylist = word(`gr[ae]y-?list(?:ed|ing)?|liste grise`)

	deadCode   = regexp.MustCompile(`^5\.(?:1\.(?:[0-3]|6|10)|2\.1)$`)
	policyCode = regexp.MustCompile(`^5\.(?:1\.[78]|7\.\d+)$`)
)

// Verdict says what the answer means for the address, the letter and the queue. It is cautious about addresses: words of policy
// outweigh a code that names the mailbox, because servers use both together for senders they do not like.
func (a Answer) Verdict() Verdict {
	switch a.Outcome {
	case Sent:
		return Verdict{Effect: Delivered, Reason: "accepted"}
	case Unknown:
		return Verdict{Effect: Doubtful, Reason: "no reply after the final dot"}
	case Refused:
		return a.refused()
	}
	words := noise.ReplaceAllString(a.Text, " ")
	switch {
	case a.Code/100 == 4 && a.Code != 421 && a.Stage != Connect && a.Stage != Auth && greylist().MatchString(words): // of this letter, whatever the code
		return Verdict{Effect: Later, Reason: fmt.Sprintf("%d at %s, greylisted", a.Code, a.Stage)}
	case strings.HasPrefix(a.Enhanced, "4.7."):
		return Verdict{Effect: Throttled, Reason: "status " + a.Enhanced}
	case a.Code == 421:
		return Verdict{Effect: Reconnect, Reason: "connection ended by 421"}
	case a.Code == 0:
		return Verdict{Effect: Later, Reason: "no answer to " + string(a.Stage)}
	case !strings.HasPrefix(a.Enhanced, "4.2.") && rate().MatchString(words):
		return Verdict{Effect: Throttled, Reason: fmt.Sprintf("%d at %s that speaks of a rate", a.Code, a.Stage)}
	}
	return Verdict{Effect: Later, Reason: fmt.Sprintf("%d at %s", a.Code, a.Stage)}
}

// refused judges a 5xx, or a refusal of our own (Code 0).
func (a Answer) refused() Verdict {
	words := noise.ReplaceAllString(a.Text, " ")
	switch {
	case a.Code != 0 && (a.Stage == Connect || a.Stage == Auth || a.Stage == Mail):
		return Verdict{Effect: QueuePaused, Reason: fmt.Sprintf("%d at %s", a.Code, a.Stage)}
	case policyCode.MatchString(a.Enhanced):
		return Verdict{Effect: LetterFailed, Policy: a.Code != 0, Reason: "status " + a.Enhanced}
	case a.Code != 0 && policy().MatchString(words):
		return Verdict{Effect: LetterFailed, Policy: true, Reason: fmt.Sprintf("%d with words of policy", a.Code)}
	case deadCode.MatchString(a.Enhanced):
		return Verdict{Effect: AddressDead, Reason: "status " + a.Enhanced}
	case a.Code == 550 && a.Enhanced == "" && a.Stage == Rcpt && unknownUser().MatchString(words):
		return Verdict{Effect: AddressDead, Reason: "550 that names the user"}
	case a.Enhanced != "":
		return Verdict{Effect: LetterFailed, Reason: "status " + a.Enhanced}
	}
	return Verdict{Effect: LetterFailed, Reason: fmt.Sprintf("%d at %s", a.Code, a.Stage)}
}
