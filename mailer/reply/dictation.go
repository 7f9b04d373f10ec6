package reply

import "strings"

// Spoken letters: a phone writes down what somebody says, without marks, or with marks spoken out as words. Their clauses are cut at the words
// with which people begin a new one: "alors", "donc", "par contre", "c'est", "et pour Mulhouse".

// spokenMarks turns "virgule", "point", "point d'exclamation" and "à la ligne" into marks, where a text speaks its marks out.
func spokenMarks(words []token) []token {
	words = wired(words)
	commas, points := 0, 0
	for i, w := range words {
		switch {
		case w.mark && has([]string{".", ",", "!", "?", ";"}, w.word):
			return words
		case w.word == "virgule" || newLine(words, i) > 0:
			commas++
		case w.word == "point" && !(i > 0 && has([]string{"un", "le", "ce", "au", "ne", "n", "du", "mon", "sur", "mal"}, words[i-1].word)):
			points++
		}
	}
	if commas == 0 && points < 2 {
		return words
	}
	var out []token
	for i := 0; i < len(words); i++ {
		w := words[i]
		n := newLine(words, i)
		switch {
		case n > 0:
			w.mark, w.word, w.upper = true, ".", false
			i += n - 1
		case w.word == "virgule":
			w.mark, w.word, w.upper = true, ",", false
		case w.word == "deux" && i+1 < len(words) && words[i+1].word == "points":
			w.mark, w.word, w.upper = true, ":", false
			i++
		case w.word == "point" || w.word == "points" && i > 0 && words[i-1].word == "trois":
			w.mark, w.word, w.upper = true, ".", false
			for n := i + 1; n < len(words) && n < i+4; n++ {
				if sign := map[string]string{"exclamation": "!", "interrogation": "?", "virgule": ",", "final": ".", "suspension": "."}[words[n].word]; sign != "" {
					w.word, i = sign, n
					break
				}
				if !has([]string{"d", "'", "-", "de"}, words[n].word) {
					break
				}
			}
		}
		out = append(out, w)
	}
	return out
}

// wired makes points of the STOP of a telegram, where it stands twice.
func wired(words []token) []token {
	count := 0
	for _, w := range words {
		if w.word == "stop" && w.caps {
			count++
		}
	}
	if count < 2 {
		return words
	}
	out := append([]token{}, words...)
	for i := range out {
		if out[i].word == "stop" && out[i].caps {
			out[i].mark, out[i].word, out[i].upper = true, ".", false
		}
	}
	return out
}

// newLine is how many tokens at words[i] ask for a new line: "à la ligne", "nouveau paragraphe".
func newLine(words []token, i int) int {
	for _, phrase := range []string{"retour a la ligne", "a la ligne", "nouvelle ligne", "nouveau paragraphe", "saut de ligne"} {
		parts := strings.Fields(phrase)
		n := 0
		for n < len(parts) && i+n < len(words) && words[i+n].word == parts[n] {
			n++
		}
		if n == len(parts) {
			return n
		}
	}
	return 0
}

// stretches gives for each tag how many words stand in a row with it, without a mark that parts sentences.
func stretches(words []token, tags []tag) []int {
	out := make([]int, len(tags))
	begin, count := 0, 0
	flush := func(end int) {
		for k := begin; k < end; k++ {
			out[k] = count
		}
		begin, count = end, 0
	}
	for i, t := range tags {
		if t.kind == kMark && has([]string{".", ",", ";", ":", "!", "?", "…", "(", ")"}, t.value) || words[t.from].newline {
			flush(i)
		}
		if t.kind != kMark {
			for _, w := range words[t.from:t.to] {
				if !w.mark {
					count++
				}
			}
		}
	}
	flush(len(tags))
	return out
}

// longBreath is the number of words in a row without a mark from which on a text is taken for spoken.
const longBreath = 14

// breathes says whether a word begins a clause at tags[i], in a row of words that has no marks.
func (r *reader) breathes(words []token, tags []tag, i int, run []tag) bool {
	if !bears(run) || i+1 >= len(tags) {
		return false
	}
	last := words[run[len(run)-1].to-1].word
	if has([]string{"que", "qu", "dont", "ou", "si", "s", "comme", "quand", "et", "mais", "ni", "de", "d", "pour", "parce", "car", "puisque", "a", "par", "tout"}, last) {
		return false
	}
	next := tags[i+1]
	switch w := words[tags[i].from].word; w {
	case "et":
		return next.kind == kFor && i+2 < len(tags) && tags[i+2].kind == kEvent && run[len(run)-1].kind != kEvent
	case "alors", "donc", "bref", "voila", "du":
		if text := plain(r.textOf(tags[i])); w == "du" && text != "du coup" {
			return false
		}
		return beginsClause(words, next) || next.kind == kEvent
	case "par", "en":
		text := plain(r.textOf(tags[i]))
		return text == "par contre" || text == "en revanche" || text == "en fait"
	case "c", "ca", "y", "ya":
		if w == "y" {
			return words[tags[i].from+1].word == "a" && last != "n" && last != "il"
		}
		return last != "'" && !has([]string{"n", "ne", "de", "avec", "sans", "sur"}, last)
	}
	return false
}

// beginsClause says whether a tag is a subject, a polite request, or a word that leads to an event.
func beginsClause(words []token, t tag) bool {
	switch t.kind {
	case kSelf, kWe, kFor, kYes, kNo, kEnrol, kRequest, kCourtesy, kReason, kPart, kMode:
		return true
	}
	return has([]string{"c", "ca", "je", "j", "moi", "on", "il", "elle", "merci", "voila"}, words[t.from].word)
}

// turnsToEvent says whether "et" at tags[i] leads to another event, of which something of its own is said: "… et pour Mulhouse je viens".
func (r *reader) turnsToEvent(words []token, tags []tag, i int, run []tag) bool {
	if !bearsOn(run, kVerb, kPresent, kYes, kNo, kConfirm, kModal, kEnrol, kMode, kLunch) {
		return false
	}
	n := i + 1
	for n < len(tags) && (tags[n].kind == kFor || tags[n].kind == kFill && tags[n].to-tags[n].from == 1) {
		n++
	}
	if n >= len(tags) || tags[n].kind != kEvent || n == i+1 && !bearsOn(run, kEvent) && !ledByDay(words, tags, run) {
		return false
	}
	if r.in.Answers == AnswersProgramme && n+1 < len(tags) && opensDay(words, tags[n+1]) && !askedAhead(tags, i) && (bearsOn(run, kEvent) || ledByDay(words, tags, run)) {
		return true
	}
	for k := n + 1; k < len(tags) && words[tags[k].from].word != "mais"; k++ {
		switch tags[k].kind {
		case kMark:
			if !has([]string{"'", "-", "\""}, tags[k].value) {
				return false
			}
		case kSelf:
			if tags[k].value == "je" {
				return true
			}
		case kNo, kYes, kModal:
			return words[tags[k].from].word != "et" // "et oui pour Mulhouse" is one tag
		case kJoin:
			return false
		}
	}
	return false
}

// introduces gives the tokens of "c'est Sylvie", by which the sender tells who writes, 0 where it is none.
func (r *reader) introduces(words []token, i int) int {
	j := i
	for _, w := range []string{"c", "est"} {
		for j < len(words) && words[j].word == "'" {
			j++
		}
		if j >= len(words) || words[j].word != w {
			return 0
		}
		j++
	}
	own := strings.Fields(plain(r.from))
	count := 0
	for j < len(words) && !words[j].mark && has(own, words[j].word) && len(words[j].word) > 2 {
		j, count = j+1, count+1
	}
	if count == 0 || j < len(words) && has([]string{"qui", "que", "qu", "et"}, words[j].word) {
		return 0
	}
	return j - i
}

// ledByDay says whether a day alone stands right before a run, in its sentence: "Épernay | je viens".
func ledByDay(words []token, tags []tag, run []tag) bool {
	for k := len(tags) - 1; k > 0; k-- {
		if tags[k].from == run[0].from {
			return tags[k-1].kind == kEvent && tags[k-1].to == run[0].from && !words[run[0].from].newline
		}
	}
	return false
}

// opensDay says whether a tag right behind a day leaves that day open, or tells of it: "et Mulhouse à voir", "et Mulhouse c'est non".
func opensDay(words []token, t tag) bool {
	return t.kind == kHedge || t.kind == kFill && has([]string{"c", "ce", "ca"}, words[t.from].word)
}
