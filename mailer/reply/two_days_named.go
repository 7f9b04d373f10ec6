package reply

import (
	"slices"
	"strings"
)

// Ordinals of the days that a reply has just named: "je viens le 18 juin et le 5 novembre, avec X pour la seconde", "à Épernay et à Mulhouse, cette
// dernière en visio". "La première" and "la dernière" may also count the programme, where a person says which is meant.

// ofTwoNamed reads such an ordinal at words[i]; its fault is that the days before it do not tell which it means.
func (x *index) ofTwoNamed(words []token, i int) (mention, bool) {
	place, count := ordinalOfTwo(words, i)
	if count == 0 || i == 0 {
		return mention{}, false
	}
	named := x.namedBefore(words, i, words[i].word == "cette" || has([]string{"seconde", "second"}, words[i+1].word))
	out := mention{count: count, how: "order"}
	own := placeOf(words[i+1].word, len(x.in.Programme.Events)) // as the programme counts
	switch {
	case len(named) == 2 && (own < 0 || words[i].word == "cette" || x.in.Programme.Events[own].ID == named[place] || saysSecond(words)):
		out.events = []string{named[place]}
	case own >= 0 && x.apposed(words, i+count) == x.in.Programme.Events[own].ID:
		return mention{}, false // "uniquement à la dernière, à la Maison des sports de …"
	case own >= 0 && len(named) < 2 && words[i].word != "cette", own >= 0 && len(named) > 2 && x.in.Programme.Events[own].ID == namedAt(named, words[i+1].word):
		return mention{}, false
	case len(named) < 2:
		return mention{}, false
	default:
		out.fault = ReasonTwoEvents
	}
	return out, true
}

// apposed is the day named just behind words[i]: "à la dernière, celle de …"; "" if none is.
func (x *index) apposed(words []token, i int) string {
	for k := i; k < len(words) && k < i+5; k++ {
		if m, ok := x.find(words, k); ok && len(m.events) == 1 {
			return m.events[0]
		}
		if !words[k].mark && !has([]string{"a", "la", "celle", "de", "du", "le", "en"}, words[k].word) {
			break
		}
	}
	return ""
}

// ordinalOfTwo gives the place, among two, that words[i] and the word behind it say, and how many tokens they take with their noun.
func ordinalOfTwo(words []token, i int) (place, count int) {
	if i+1 >= len(words) || !has([]string{"la", "cette", "le", "ce"}, words[i].word) {
		return 0, 0
	}
	switch words[i+1].word {
	case "premiere", "premier", "1ere":
	case "seconde", "second", "deuxieme", "derniere", "dernier", "2e", "2eme":
		place = 1
	default:
		return 0, 0
	}
	n := namesDates(words, i+2)
	if n == 0 && !endsThere(words, i+2) {
		return 0, 0
	}
	return place, 2 + n
}

// namedBefore gives the days that the words before words[i] name, as they stand, each once: one by one, or counted as well.
func (x *index) namedBefore(words []token, i int, counted bool) []string {
	var named []string
	for k := 0; k < i; k++ {
		if _, count := ordinalOfTwo(words, k); count > 0 {
			continue // it names none of its own
		}
		m, ok := x.find(words[:i], k)
		if !ok {
			continue
		}
		for _, id := range m.events {
			if m.fault == "" && (counted || m.how != "order" && m.how != "rest") && !slices.Contains(named, id) {
				named = append(named, id)
			}
		}
		k += max(m.count, 1) - 1
	}
	return named
}

// saysSecond says whether a reply speaks of "la seconde", which is always of two, or tells that it counts its own days.
func saysSecond(words []token) bool {
	return slices.ContainsFunc(words, func(t token) bool { return t.word == "seconde" || t.word == "second" })
}

// namedAt is the first or the last of the days named, as an ordinal says; "" for any other.
func namedAt(named []string, ordinal string) string {
	switch {
	case strings.HasPrefix(ordinal, "prem"), ordinal == "1ere":
		return named[0]
	case strings.HasPrefix(ordinal, "dern"):
		return named[len(named)-1]
	case strings.HasPrefix(ordinal, "deux"):
		return named[1]
	}
	return ""
}
