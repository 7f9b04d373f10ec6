package main

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"rencontres/registry"
	"rencontres/templates"
)

// What staff read is French, in one form: days as 28/05/2026, instants as 28/05/2026 09:30, numbers with the noun that agrees.

const (
	frenchDay     = "02/01/2006"
	frenchInstant = "02/01/2006 15:04"
)

// addressWords is an address as lists show it: none of who was forgotten, or left none.
func addressWords(email string) string {
	switch {
	case registry.Erased(email):
		return "(effacé)"
	case !registry.Reachable(email):
		return "(sans adresse)"
	}
	return email
}

// moment is an instant for people, in the zone of the programme; "" for none.
func (a *app) moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(a.zone()).Format(frenchInstant)
}

var isoDay = regexp.MustCompile(`\b(\d{4})-(\d{2})-(\d{2})\b`)

// frenchDays writes the days of a text, which the registry keeps as 2026-05-28, as people read them.
func frenchDays(s string) string { return isoDay.ReplaceAllString(s, "$3/$2/$1") }

// count is « 0 inscription », « 1 inscription », « 2 inscriptions ».
func count(n int, one, many string) string {
	if n > -2 && n < 2 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}

// plural is the English of a number of things that take an s.
func plural(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}

// letterKind is the French of a letter's kind.
func letterKind(kind string) string {
	switch templates.Kind(kind) {
	case templates.Announcement:
		return "annonce"
	case templates.Invitation:
		return "invitation"
	case templates.Reminder:
		return "rappel"
	case templates.Confirmation:
		return "confirmation"
	case templates.Early:
		return "demande avant ouverture"
	case templates.Waiting:
		return "liste d’attente"
	case templates.Change:
		return "modification"
	case templates.Offer:
		return "place proposée"
	case templates.EventChange:
		return "changement de la rencontre"
	case templates.Cancellation:
		return "absence ou annulation"
	case templates.Noted:
		return "réponse notée"
	case templates.Unclear:
		return "accusé de réception"
	case templates.Question:
		return "question transmise"
	case templates.Ask:
		return "demande de confirmation"
	case templates.Practical:
		return "informations pratiques"
	case templates.Eve:
		return "rappel pratique"
	case templates.Thanks:
		return "remerciements"
	case templates.Unsubscribed:
		return "désabonnement"
	case templates.Answer:
		return "réponse de l’équipe"
	}
	return kind
}

// letterReason is the French of the reason why a letter is in its state.
func letterReason(reason string) string {
	if fact, ok := strings.CutPrefix(reason, "fact:"); ok {
		return "il manque " + cmp.Or(factWords(fact), "une information")
	}
	words := map[string]string{"address": "adresse en échec", "dead": "adresse en échec", "refused": "refusé par le serveur", "dropped": "retiré par l’équipe",
		"stopped": "envoi arrêté", "not-registered": "plus d’inscription", "breaker": "trop de réponses en peu de temps", "template": "la lettre n’a pas pu être rédigée : modèle à corriger",
		"suppressed": "ne souhaite plus d’envois", "forgotten": "personne effacée", "answered": "a répondu entre-temps", "selection": "ne fait plus partie de la sélection", "event-past": "rencontre passée",
		"event-cancelled": "rencontre annulée", "event-changed": "la rencontre a changé depuis", "merged": "en double : contacts réunis"}[reason]
	return cmp.Or(words, reason)
}

// messageKind is the French of a message's kind.
func messageKind(kind string) string {
	words := map[string]string{"reply": "réponse", "auto_reply": "réponse automatique", "bounce": "avis de non-remise", "calendar_reply": "réponse d’agenda",
		"bulk": "envoi en nombre", "unreadable": "illisible"}[kind]
	return cmp.Or(words, kind)
}

// dispositionWords is the French of what a text deserves.
func dispositionWords(disposition string) string {
	words := map[string]string{"apply": "à appliquer", "review": "à traiter par une personne", "ignore": "sans effet"}[disposition]
	return cmp.Or(words, disposition)
}

// originWords is the French of where a contact comes from.
func originWords(origin string) string {
	return cmp.Or(map[string]string{"import": "import", "staff": "équipe", "reply": "message reçu"}[origin], origin)
}

// actorWords is the French of who changed something.
func actorWords(actor string) string {
	return cmp.Or(map[string]string{"staff": "équipe", "service": "service"}[actor], actor)
}

// actionWords is the French of what was done, as the journal has it.
func actionWords(action string) string {
	words := map[string]string{
		"address bounced": "adresse en échec", "address suppressed": "désabonnement", "address released": "réabonnement",
		"attendance noted": "présence notée", "walk-in noted": "venue sans inscription",
		"campaign created": "envoi préparé", "campaign launched": "envoi lancé", "campaign scheduled": "envoi programmé", "campaign paused": "envoi suspendu", "campaign running": "envoi repris",
		"campaign stopped": "envoi arrêté", "campaign finished": "envoi terminé",
		"contact added": "contact ajouté", "contact changed": "contact complété", "contact forgotten": "contact effacé",
		"contact merged": "réuni avec un autre contact", "contact merged away": "réuni avec le contact gardé", "registration merged": "deux inscriptions réunies",
		"contacts imported": "contacts importés",
		"event cancelled":   "rencontre annulée", "event imported": "rencontre importée", "event postponed": "rencontre reportée", "event reopened": "rencontre maintenue", "event switched": "inscriptions ouvertes ou closes",
		"letter queued": "courriel remis en file", "letter skipped": "courriel retiré", "list exported": "liste exportée",
		"seat offered": "place proposée", "offer lapsed": "place proposée sans réponse", "offer withdrawn": "proposition retirée", "offer returned": "proposition rétablie", "meals told": "repas annoncés au traiteur",
		"meals granted": "repas accordés", "seats granted": "places accordées", "message handled": "message traité", "outbox held": "envois retenus ou libérés",
		"registration added": "inscription ajoutée", "registration changed": "inscription modifiée", "registration promoted": "inscription acceptée depuis la liste d’attente",
		"test letter queued": "courriel d’essai",
		"triage opened":      "cas ouvert", "triage settled": "cas réglé", "triage answered": "cas : réponse envoyée", "triage dropped": "cas classé", "triage open": "cas rouvert",
	}[action]
	return cmp.Or(words, action)
}

// subjectWords is the French of what a line of the journal is about: « rencontre epernay », « inscription 1 ».
func subjectWords(subject string) string {
	kind, id, _ := strings.Cut(subject, ":")
	word := map[string]string{"registration": "inscription", "registrations": "inscriptions", "address": "adresse", "campaign": "envoi", "contact": "contact", "contacts": "contacts",
		"event": "rencontre", "instance": "service", "letter": "courriel", "message": "message", "triage": "cas"}[kind]
	if word == "" {
		return subject
	}
	return strings.TrimSpace(word + " " + id)
}

// codeWords is the French of what the journal notes beside an act, « état : inscription, mode : sur place »; of what has no word here, the code.
func codeWords(fields string) string {
	var words []string
	for _, field := range strings.Fields(fields) {
		key, value, ok := strings.Cut(field, "=")
		if !ok {
			words = append(words, fieldWords(field))
			continue
		}
		if value == "" {
			continue
		}
		words = append(words, cmp.Or(codeKey(key), key)+" : "+codeValue(key, value))
	}
	return strings.Join(words, ", ")
}

// fieldWords is the French of a part of a contact or an event that was changed.
func fieldWords(field string) string {
	words := map[string]string{"name": "nom", "civility": "civilité", "function": "fonction", "organisation": "structure", "audience": "public",
		"territory": "territoire", "tags": "étiquettes", "phone": "téléphone", "email": "adresse"}[field]
	return cmp.Or(words, keyWords(field))
}

// reasonWords is the sentence of a reason as part of a line, a code that has none as it is.
func reasonWords(code string) string {
	sentence := strings.TrimSuffix(templates.Reason(code, ""), ".")
	if strings.HasPrefix(sentence, "À vérifier par une personne") {
		return code
	}
	r, n := utf8.DecodeRuneInString(sentence)
	return string(unicode.ToLower(r)) + sentence[n:]
}

// listWords is the French of the list that an export wrote.
func listWords(list string) string {
	words := map[string]string{"registrations": "inscriptions", "contacts": "contacts", "signin": "émargement", "badges": "badges", "meals": "repas", "access": "besoins",
		"video": "visioconférence", "certificates": "attestations", "statistics": "statistiques", "day": "dossier du jour"}[list]
	return cmp.Or(words, list)
}

func codeKey(key string) string {
	return map[string]string{"event": "rencontre", "state": "état", "proof": "preuve", "lunch": "repas", "kind": "genre", "reason": "motif", "hold": "retenus",
		"postponed": "reportée", "attended": "présence", "switch": "ouverture", "meals": "repas", "seats": "places", "added": "ajouts", "completed": "compléments",
		"unchanged": "inchangés", "origin": "origine", "list": "liste", "rows": "lignes", "user": "utilisateur", "over": "au-delà de la limite", "permanent": "définitif", "status": "code",
		"from": "venu de", "into": "dans", "registrations": "inscriptions", "letters": "courriels", "messages": "messages reçus", "spared": "doublons retirés",
		"readdressed": "adresse changée", "lost_state": "autre état", "lost_mode": "autre mode"}[key]
}

func codeValue(key, value string) string {
	switch key {
	case "state", "lost_state":
		return cmp.Or(map[string]string{"new": "à lire", "old": "antérieur au service", "copy": "copie", "done": "traité", "triage": "à traiter"}[value], templates.State(value))
	case "mode", "lost_mode":
		return templates.Mode(value)
	case "proof":
		return proofWords(registry.Proof(value))
	case "kind":
		return letterKind(messageKind(value))
	case "origin":
		return originWords(value)
	case "list":
		return listWords(value)
	case "reason":
		if value == "applied" {
			return "appliqué"
		}
		for _, words := range []string{letterReason(value), messageKind(value)} {
			if words != value {
				return words
			}
		}
		return reasonWords(value)
	}
	return cmp.Or(map[string]string{"true": "oui", "false": "non"}[value], value)
}

// campaignName is the name that staff gave a campaign, else what it is about.
func campaignName(name, kind, event string) string {
	if name == strings.TrimSpace(kind+" "+event) {
		return strings.TrimSpace(letterKind(kind) + " " + event)
	}
	return name
}

// reminderWords is the French of who lets a reminder go.
func reminderWords(reminder string) string {
	return cmp.Or(map[string]string{"manual": "lancé par l’équipe", "auto": "automatique"}[reminder], reminder)
}
