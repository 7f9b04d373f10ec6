package reply

import "strings"

// Voices: what in the sender, or near them, speaks for coming or against it: "mon cœur dit oui, mon chirurgien dit non". The last that says no wins,
// unless another is said to have won; a yes set against a no before it is for a person.

// voice is a clause in which something of the sender's says yes or no.
var voice = lazily(`^(mais |et |car |helas |sauf que |or |seulement )*(?:mon|ma|mes|notre|nos|le|la|les|l) ((?:\w+ ){0,2}\w+) (?:me |m |a |ont |vient de |avait )?(dit|disent|crie|crient|repond|repondent|vote|votent|hurle|hurlent|murmure|souffle|chante|penche pour le|penche pour) (?:\w+ment |encore |toujours |bien |tout bas |tout haut )?(oui|non|niet|stop|pour|contre|banco|merde|le contraire|l inverse)$`)

// elliptic is the same without a verb: "l'envie oui, le temps non".
var elliptic = lazily(`^(mais |et |helas )*(?:(?:mon|ma|mes|le|la|les|l|cote) )?(coeur|envie|tete|esprit|motivation|volonte|agenda|planning|temps|corps|jambes|sante|medecin|portefeuille|calendrier|raison|emploi du temps|reste|dos|genou|budget|chef|energie) (oui|non)$`)

// present is the wish that is there: "l'envie y est".
var wishThere = lazily(`^((le|l|la) )?(coeur|envie|motivation|volonte|intention)( du coeur)? (y est|y etait|est la|etait la|ne manque pas|ne manquait pas)$`)

// winner tells who won.
var winner = lazily(`^(?:(?:et|mais|devinez|alors|donc|c est) )*(?:(?:mon|ma|mes|le|la|les|l) )?((?:\w+ )?\w+) (?:qui )?(?:a gagne|gagne|l emporte|l emportent|l a emporte|ont gagne|a eu le dernier mot|aura le dernier mot|a le dernier mot|a tranche|decide|a raison|a toujours raison|commande|est le plus fort|est la plus forte|est plus fort|est plus forte)$`)

// talkers are people who take part themselves: what they say is their own answer.
var talkers = []string{"collegue", "collegues", "adjoint", "adjointe", "presidente", "president", "directrice", "directeur", "maire", "equipe", "binome", "stagiaire", "benevole", "benevoles", "tresoriere", "tresorier", "secretaire", "elu", "elue", "ami", "amie", "amis", "habitants", "jeunes", "bureau", "conseil", "ca", "voisin", "voisine"}

// An utterance is what a clause says by such a voice.
type utterance struct {
	who  string
	yes  bool
	fond bool // it only tells that the wish is there
}

// voiceOf reads a clause as one, ok where it is.
func (r *reader) voiceOf(c *clause) (utterance, bool) {
	text := c.plain()
	if c.question || c.subject || c.heading || bearsOn(c.tags, kName, kEvent, kStranger, kMail, kRest) || len(text) > 80 {
		return utterance{}, false
	}
	if m := wishThere.FindStringSubmatch(text); m != nil {
		return utterance{m[3], true, true}, true
	}
	if m := elliptic.FindStringSubmatch(text); m != nil {
		return utterance{m[2], m[3] == "oui", true}, true
	}
	m := voice.FindStringSubmatch(text)
	if m == nil {
		return utterance{}, false
	}
	head := strings.Fields(m[2])
	for _, w := range head {
		if has(talkers, w) || has([]string{"je", "j", "on", "nous", "vous", "tu", "il", "elle", "ils", "elles", "qui", "ne", "n", "rien", "personne", "tout", "ce", "ca", "cela", "moi"}, w) {
			return utterance{}, false
		}
	}
	sign := has([]string{"oui", "pour", "banco"}, m[4])
	if has([]string{"le contraire", "l inverse"}, m[4]) {
		return utterance{head[len(head)-1], false, false}, true
	}
	return utterance{m[2], sign, false}, true
}

// settleVoices makes of the voices of a reply the sender's answer.
func (r *reader) settleVoices() {
	var at []int
	var all []utterance
	for i := range r.list {
		if v, ok := r.voiceOf(&r.list[i]); ok {
			at, all = append(at, i), append(all, v)
		}
	}
	if len(at) == 0 || r.inForm() {
		return
	}
	last := len(at) - 1
	decides, yes := all[last], all[last].yes
	if k := at[last] + 1; k < len(r.list) && r.list[k].sentence <= r.list[at[last]].sentence+1 {
		if m := winner.FindStringSubmatch(r.list[k].plain()); m != nil && !r.list[k].question {
			found := false
			for _, v := range all {
				if strings.HasSuffix(v.who, m[1]) || strings.HasSuffix(m[1], v.who) {
					yes, found = v.yes, true
				}
			}
			if !found {
				return
			}
			r.list[k].sense = sense{what: wReason, rule: "who won"}
			decides.fond = false
		}
	}
	differ := false
	for _, v := range all {
		differ = differ || v.yes != decides.yes
	}
	switch {
	case yes && all[last].yes && differ: // "mon agenda dit non, mon cœur dit oui"
		return
	case yes && !differ && !r.answeredBut(at):
		return // a wish alone
	}
	for n, i := range at {
		r.list[i].sense = sense{what: wReason, rule: "a voice"}
		if n == last && !yes {
			r.list[i].sense = sense{what: wDecision, self: true, rule: "a voice against"}
		} else if n == last && differ {
			r.list[i].sense = sense{what: wDecision, self: true, yes: true, rule: "a voice that won"}
		}
	}
}

// answeredBut says whether a clause that is none of those holds an answer or a doubt.
func (r *reader) answeredBut(at []int) bool {
	for i := range r.list {
		own := false
		for _, k := range at {
			own = own || k == i
		}
		if s := r.list[i].sense; !own && (s.what == wDecision && s.self || s.what == wHedge) {
			return true
		}
	}
	return false
}
