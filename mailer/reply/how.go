package reply

import (
	"slices"
	"strings"
	"sync"
)

// How the sender comes can be told in passing: who takes a train home at 17 h is on site, who leaves before the meal does not eat. Signs of it fill what the
// clauses left open; the meal alone can be turned, for "je mange" goes on "chez ma sœur".

var (
	goesThereForm = lazily(` (` +
		`billets? de (train|tgv|bus|car)|(prends|prendrai|prendre|emprunterai|attraper|reprendre) (le|mon|un) (train|tgv|ter|bus|car|tram|autocar)|(pour|par) mon (train|car|bus)|mon (train|car|tgv|ter) (arrive|part|repart|n arriv)[a-z]*|` +
		`(viens|viendrai|venir|venant|arrive|arriverai|arriver|vais|irai|rejoins|rejoindrai|passe|passerai|serai la|descends|descendrai|monte|monterai)( [a-z0-9]+){0,5} (avec|en|par) (le |la |l |mon |ma |un )?(train|tgv|ter|bus|car|tram|velo|voiture|auto|camion|minibus|covoiturage|route|vehicule)|` +
		`(viens|viendrai|vais|irai|passe|passerai|marche)( [a-z0-9]+){0,2} a pied|on covoiture|` +
		`(repars|repartirai|repartir) (vers|a|apres|un peu|des|le soir|dans l apres)|(partir|partirai|pars|quitter|quitterai)( [a-z]+){0,2} (vers|a|apres|avant) (1[3-9])( |h)|` +
		`du matin (jusqu )?au soir|jusqu a la cloture|jusqu au soir|jusqu a la fin de l apres midi|des l accueil|pour l accueil|a l heure de l accueil|` +
		`(serai|suis|presente?|assis|assise)( [a-z]+){0,2} dans (la|votre) salle|vous me verrez|en chair et en os|franchir le seuil|(arrive|arriverai|monterai|viendrai|descendrai|viens)( [a-z]+){0,3} la veille|dormirai a|` +
		`(ferai|faire|fais|ferais)( [a-z]+){0,2} (le|la) (voyage|deplacement|trajet|route) (de|d|jusqu|a|pour)|preparer( [a-z]+)? mon deplacement|` +
		`me (rendrai|rends) a( l une de| toutes)? (votre|vos|cette|la|ces|les)|` +
		`(me|nous) garer|garer (un|mon|ma|le|la|notre)|(puis je|pourrai|possible de) (me )?stationner|places? (de stationnement|pmr|de parking)|acces de plain pied` +
		`) `)
	eatsAwayForm   = lazily(` (je |j |y |et )?(mange|mangerai|dejeune|dejeunerai|dinerai) (plutot |finalement )?(chez|avec|a la maison|au|a l|ailleurs|dehors) ([a-z]+)`)
	leavesMealForm = lazily(` (repartirai|repars|partirai|pars|quitterai|quitte|eclipserai|eclipse|conge|filerai|file|repartir|partir|quitter|eclipser)( [a-z]+){0,4} avant (le|votre|ce) (repas|dejeuner|buffet) | (file|filer|filerai|partirai|pars|repars|repartirai|eclipserai) a (midi|12 ?h) `)
	ownMealForm    = lazily(` ((repas|dejeuner) (,? ?(en revanche|par contre|lui) ?,? ?|, )?je le (prendrai|prends) (chez|ailleurs|a la maison|avec (ma|mon|mes|des|nos))|(ramene|ramenerai|apporte|apporterai|amene) le mien|je (jeune|jeunerai) |fais le jeune|(couvert|repas) de moins|que je prendrai (avec (mes|nos|ma|mon)|chez))`)
	sharesForm     = lazily(` (comptez moi (aussi |bien |donc )?(pour|dans|a) (la (gamelle|tablee|table|popote)|le gueuleton)|comptez moi parmi les convives|je (reste|resterai|serai la)( aussi)? (a|le) midi|(serai|serais|suis) a votre table|pour le (repas|dejeuner) aussi) `)
	remoteForm     = lazily(` (visio[a-z]*|distance|distanciel|ecrans?|connect[a-z]*|connexion|lien|zoom|teams|en ligne|ordinateur|webinaire|virtuel[a-z]*|tablette|pixels|remote) `)
)

// tellHow fills mode and lunch of the sender's own statements by such signs, where nobody else comes.
func (c *composer) tellHow() {
	for _, st := range c.said {
		if st.person != me {
			return
		}
	}
	c.eatsWithUs()
	if !c.oneDay() {
		return
	}
	text := c.runningText()
	there := sync.OnceValue(func() bool {
		return goesThereForm.MatchString(strings.ReplaceAll(text, "besoin de place", "")) && !remoteForm.MatchString(text)
	})
	for i := range c.said {
		st := &c.said[i]
		if st.kind != Attend && st.kind != Maybe {
			continue
		}
		if st.mode == "" && st.kind == Attend && there() {
			st.mode = "onsite"
		}
		if st.mode == "remote" {
			continue
		}
		switch {
		case c.eatsAway(text):
			st.lunch = "no"
		case sharesForm.MatchString(text) && !remoteForm.MatchString(text) && (st.lunch == "" || contains(text, "gamelle")):
			st.lunch = "yes"
		}
	}
}

// eatsWithUs hands on a reply in which who follows from afar also speaks of eating with the others, in words that were not read: "puis à table avec vous à midi".
func (c *composer) eatsWithUs() {
	remote := false
	for _, st := range c.said {
		remote = remote || st.mode == "remote" && st.kind != Absent
	}
	for i := range c.list {
		cl := &c.list[i]
		if !remote || cl.subject || cl.question || cl.sense.what == wDetail || cl.sense.what == wDecision || cl.sense.rule == "in brackets" || bearsOn(cl.tags, kNot, kNe, kSubtract, kNo, kCancel, kIf, kName, kPast) {
			continue
		}
		for _, t := range cl.tags {
			if t.kind == kLunch && t.value == "yes" && (contains(cl.plain(), "avec vous") || contains(cl.plain(), "a votre table") || contains(cl.plain(), "sur place") || bearsOn(cl.tags, kSelf)) {
				c.block(ReasonBothModes, cl.text)
			}
		}
	}
}

// oneDay says whether all that was said is of one day.
func (c *composer) oneDay() bool {
	days := []string{}
	for _, st := range c.said {
		if !slices.Contains(days, st.event) && st.kind != Absent {
			days = append(days, st.event)
		}
	}
	return len(days) == 1
}

// runningText is the text of the reply in folded words, with a stop behind each sentence and the commas kept.
func (r *reader) runningText() string {
	if r.running == "" {
		r.running = r.runningFrom(0)
	}
	return r.running
}

// runningFrom is that text from a token on.
func (r *reader) runningFrom(token int) string {
	var out strings.Builder
	out.WriteByte(' ')
	for _, w := range r.words[min(token, len(r.words)):] {
		if w.from >= r.bodyEnd {
			break
		}
		out.WriteString(running(w))
	}
	return out.String()
}

// running is what a token is in the running text.
func running(w token) string {
	switch {
	case ends(w):
		return ". "
	case w.word == ",":
		return ", "
	case w.mark:
		return ""
	}
	return w.word + " "
}

// saidAt gives, verbatim, the clauses of which a stretch of the running text was made.
func (r *reader) saidAt(from, to int) string {
	at, first, last := 1, -1, -1
	for i, w := range r.words {
		if w.from >= r.bodyEnd || at >= to {
			break
		}
		length := len(running(w))
		if length > 0 && at+length-1 > from && !w.mark {
			if first < 0 {
				first = i
			}
			last = i
		}
		at += length
	}
	if first < 0 {
		return ""
	}
	start, end := first, last
	for _, c := range r.list {
		if c.subject {
			continue
		}
		begins, ends := c.tags[0].from, c.tags[len(c.tags)-1].to-1
		if begins <= first && first <= ends {
			start = begins
		}
		if begins <= last && last <= ends {
			end = ends
		}
	}
	return r.text[r.words[start].from:r.words[end].to]
}

// eatsAway says whether the sender tells that they eat elsewhere, bring their own meal or leave before it.
func (c *composer) eatsAway(text string) bool {
	if leavesMealForm.MatchString(text) || ownMealForm.MatchString(text) {
		return true
	}
	for _, m := range eatsAwayForm.FindAllStringSubmatch(text, -1) {
		where, behind := m[4], m[5]
		switch {
		case where == "avec" && !has([]string{"mes", "mon", "ma", "des", "eux", "elle", "elles", "lui", "nos", "une", "un"}, behind):
		case where == "chez" && behind == "vous":
		case where == "au" && has([]string{"buffet", "self", "repas", "restaurant", "dejeuner", "milieu", "moins"}, behind):
		case where == "a l" && !has([]string{"ecole", "hopital", "exterieur", "internat"}, behind):
		default:
			return true
		}
	}
	return false
}
