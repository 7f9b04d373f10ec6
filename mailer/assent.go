package mailer

import (
	"regexp"
	"strings"

	"rencontres/registry"
	"rencontres/templates"
)

// asksForAYes says whether the letter that is answered puts the question whether somebody comes, so that "ok" is an answer to it. In
// the thread of any other letter ("your absence is noted") an "ok, merci" is courtesy. Without a letter, and for staff, the words stand
// for themselves.
func (x *decider) asksForAYes() bool {
	if x.id.letter == nil || x.id.proof == registry.Staff || x.confirming {
		return true
	}
	switch templates.Kind(x.id.letter.Kind) {
	case templates.Announcement, templates.Invitation, templates.Reminder, templates.Offer:
		return true
	}
	return false
}

var assent = regexp.MustCompile(`^(ok|okay|oui|d accord|dac|entendu|parfait|tres bien|c est bon|c est note|c est parfait|bien|super|merci|note|bien note|bien recu|volontiers|avec plaisir|` +
	`ca marche|a bientot|cordialement| )+$`)

// bareAssent says whether words agree, and say nothing else.
func bareAssent(words string) bool {
	return assent.MatchString(plainWords(words))
}

var (
	notWords = regexp.MustCompile(`[^a-z0-9]+`)
	greeting = regexp.MustCompile(`\b(bonjour|bonsoir|madame|monsieur|mesdames|messieurs|cordialement|bien a vous|bonne (journee|soiree)|merci)\b`)
	clearYes = regexp.MustCompile(`^(oui )?(oui|je (le )?confirme|je vous (le )?confirme|c est (bien )?(exact|cela|moi)|c est (bien )?ma demande|confirme)$`)
)

// plainWords gives words alone, folded, a blank between them.
func plainWords(text string) string {
	return strings.TrimSpace(notWords.ReplaceAllString(registry.Fold(text), " "))
}

// clearlyYes says whether a whole reply, courtesy aside, is the yes that a question of ours asks for. "Ok, merci" is none, nor is "oui, je
// maintiens ma venue" to the question whether a cancellation is wanted.
func clearlyYes(text string) bool {
	rest := strings.Join(strings.Fields(greeting.ReplaceAllString(plainWords(text), " ")), " ")
	return clearYes.MatchString(rest)
}
