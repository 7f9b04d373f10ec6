package reply

import (
	"slices"
	"strings"
)

// Turns of answers to the programme that reach fewer days, or other people, than were understood.

// guardsOfDayTurns are somebody who is elsewhere that day, and people told by what was said of another.
var guardsOfDayTurns = []guard{
	{lazily(` (serai|suis|serons|sommes) (deja )?a [a-z ]+ (ce jour la|ce meme jour|le meme jour|ce jour|a cette date|a la meme date) `), (*composer).elsewhereThatDay, ReasonTwoEvents},                                                                                                                              // "je serai à Mulhouse ce jour-là, donc pas à Épernay"
	{lazily(` (contrairement a|a la difference de|a l inverse de) (moi|lui|elle|nous|eux) `), (*composer).namesAnother, ReasonWho},                                                                                                                                                                                    // "X ne viendra pas, contrairement à moi"
	{lazily(` (idem|pareil|de meme|meme chose) pour [a-z ]+ , qui `), (*composer).namesAnother, ReasonWho},                                                                                                                                                                                                            // "idem pour X, qui viendra aussi à Bar-le-Duc"
	{lazily(` , qui [a-z0-9 ]+ , (aussi|egalement|non plus|idem) [.]`), (*composer).namesAnother, ReasonWho},                                                                                                                                                                                                          // "je viens ; X, qui est en congé le 18 juin, aussi"
	{lazily(` (a|pour) la premiere .* (a|pour) la (deuxieme|seconde|derniere) `), (*composer).oneDayOfPeople, ReasonTwoEvents},                                                                                                                                                                                        // "à la première nous serons deux, à la deuxième je serai seule"
	{lazily(` (pour |a |aux )?les (autres|suivantes)( dates| journees| rencontres| fois)? (,? ?)(je |j |on |nous )?(suis |serai |sommes )?(aussi |egalement |bien )*(preneuse|preneur|partante?s?|prends|prend|viens|viendrai|disponible|dispo|interessee?|oui|ok) `), (*composer).othersUnanswered, ReasonTwoEvents}, // "les autres dates, je prends"
}

// elsewhereThatDay says whether the sender stays away from one day of the programme and comes to another.
func (c *composer) elsewhereThatDay() bool { return c.anyAbsent() && c.comesAtAll() && c.severalDays() }

// oneDayOfPeople says whether several people are taken to one day of the programme.
func (c *composer) oneDayOfPeople() bool { return c.severalPersons() && c.oneDayOfProgramme() }

// othersUnanswered says whether a reply to the programme leaves days without an answer.
func (c *composer) othersUnanswered() bool {
	return c.toProgramme() && slices.ContainsFunc(c.in.Programme.Events, func(e Event) bool {
		return !slices.ContainsFunc(c.said, func(st statement) bool { return st.event == e.ID })
	})
}

// skips is a day that one lets pass: "je passe pour Épernay". "Je passe sur place" is a visit.
var (
	skips    = lazily(`\b(je|j|nous|on) (passe|passons|passerai) (donc |malheureusement |plutot )?(pour|sur) `)
	dropsIn  = lazily(`\b(passe|passons|passerai) ((pour|sur) (place|la journee|le repas|le dejeuner|midi|un|une)|pour (\w+er|\w+ir))\b`)
	dayMaybe = lazily(`^(je (viens|serai) )?[a-z0-9 ]+ et (peut etre|eventuellement|possiblement) [a-z0-9 ]+$`)
)

// mindDayTurns hands on a yes to a day that is let pass, the sender's answer that is of somebody else, and a doubt of the last of several days that reached them all: "Épernay et peut-être Mulhouse".
func (c *composer) mindDayTurns() {
	if strings.ContainsAny(c.in.Text, "→>") && c.toProgramme() && !c.actsOn(me) && c.arrowBehindMe() {
		c.block(ReasonWho, c.from)
	}
	for i := range c.list {
		o := &c.list[i]
		switch {
		case o.subject:
		case o.sense.what == wDecision && o.sense.yes && len(o.sense.events) > 0 && skips.MatchString(o.plain()) && !dropsIn.MatchString(o.plain()):
			c.block(ReasonUnclear, o.text)
		case i > 0 && o.sense.rule == "saying" && o.sense.self && strings.HasPrefix(o.plain(), "c est ") && c.leadsTo(i):
			c.block(ReasonWho, o.text)
		case o.sense.what == wHedge && len(o.sense.events) > 1 && dayMaybe.MatchString(o.plain()):
			c.block(ReasonMaybe, o.text)
		}
	}
}

// leadsTo says whether somebody else is what clause i speaks of, and was not taken for it: "pour Lucie Roy, | c'est non pour Épernay".
func (c *composer) leadsTo(i int) bool {
	before := &c.list[i-1]
	return before.sentence == c.list[i].sentence && before.sense.what == wTopic && len(before.sense.names) > 0 && !before.sense.self
}

// arrowBehindMe says whether a line gives the sender, by name, days of their own, as the last of a list: "Claire Dubois → Mulhouse".
func (c *composer) arrowBehindMe() bool {
	for line := range strings.Lines(c.in.Text) {
		for _, arrow := range []string{"→", "->", "=>"} {
			if name, days, ok := strings.Cut(line, arrow); ok && strings.TrimSpace(days) != "" && alike(strings.TrimSpace(name), c.from) {
				return true
			}
		}
	}
	return false
}
