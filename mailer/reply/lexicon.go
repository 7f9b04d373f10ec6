package reply

import (
	"strings"
	"sync"

	"rencontres/mailer/reply/lexicon"
)

// A kind is what a word or phrase does in a clause. The tables write its name: "company:2 nous deux" is of kCompany, with the value "2".
type kind uint8

// The kinds. A tag may carry a value: the person of a verb ("1" je, "4" nous or on, "3" il or elle, "6" they, "0" none), a mode, a sign.
const (
	kSelf     kind = iota + 1 // je, moi: the sender
	kWe                       // nous, on
	kThird                    // il, elle
	kYou                      // vous
	kThou                     // tu
	kName                     // a named person
	kUnnamed                  // ma collègue, deux agents: somebody without a name
	kRelation                 // words that lead to a name: ma collègue, notre trésorière
	kBe                       // être
	kPresent                  // présent, des vôtres
	kAway                     // absent, empêché
	kAvail                    // disponible: a no when negated, no yes by itself
	kVerb                     // venir, participer
	kJourney                  // se déplacer: a no to the journey is no refusal
	kNoun                     // participation, inscription
	kSeat                     // une place: for whom?
	kConfirm                  // confirmer, maintenir
	kCancel                   // annuler, renoncer
	kModal                    // pouvoir, aller
	kRequest                  // merci de, veuillez
	kEnrol                    // inscrire; value: me, us, him, ""
	kYes                      // oui
	kNo                       // non
	kNot                      // pas
	kNe                       // ne
	kThat                     // que, after ne a restriction
	kEvent                    // an event of the programme
	kGeneric                  // la journée, l'invitation: whichever is spoken of
	kStranger                 // a date or town that is no event's
	kMode                     // en visio
	kLunch                    // le repas
	kDiet                     // végétarien
	kAccess                   // fauteuil roulant
	kNeeds                    // no need at all
	kHedge                    // peut-être
	kIf                       // si
	kOr                       // ou, soit
	kAsk                      // est-ce que, combien
	kHearsay                  // il paraît
	kMeeting                  // réunion, conseil: another matter
	kHour                     // à 14h
	kPart                     // le matin, l'après-midi
	kWhen                     // another time: la semaine prochaine
	kCourtesy                 // bonjour, cordialement
	kAck                      // bien reçu, c'est noté
	kForward                  // je transmets
	kFill                     // words that bear on nothing
	kOff                      // ne plus recevoir: the list
	kIrony                    // je plaisante
	kPast                     // j'avais, j'ai pu
	kFuture                   // je vous confirmerai
	kReplaced                 // sera remplacé par
	kReplaces                 // me remplacera
	kCompany                  // nous serons deux
	kChange                   // finalement: takes an earlier word back
	kLasting                  // j'ai quitté mes fonctions
	kAlso                     // aussi, en revanche: leads to another event
	kReason                   // suite à, à cause de
	kJoin                     // et
	kExcept                   // sauf
	kAll                      // toutes les dates
	kMail                     // an address
	kNumber                   // a number
	kBlock                    // words that a person must read
	kMark                     // punctuation inside a clause
	kUnknown                  // in no table
	kCapital                  // unknown, with a capital: perhaps a name
	kFunction                 // directeur
	kCivility                 // madame
	kSubtract                 // sans
	kPlus                     // avec
	kFor                      // pour
	kBody                     // an organisation
	kPhrase                   // a sentence that our letters prefill
	kCorrect                  // mon nom s'écrit
	kRest                     // le reste sans changement
	kHand                     // passe le relais à: the subject stays away, who is named comes
	kSend                     // enverra: who is named comes
	kDepend                   // accord, autorisation: what a yes can hang on
	kScreen                   // écran, zoom: somebody may follow from afar
	kRelay                    // "m'a transmis votre invitation", "est en copie": the letter went through other hands
	kRecord                   // "vous avez noté", "j'étais inscrite": what is written down already
	kAmend                    // modifier mon inscription: what is asked beside the answer; "switch": to which mode
	kRemark                   // said of the message itself: that it went astray, is an example; "doubt": what the sender still has to reach
	kForce                    // "m'oblige à": what stands before it is a reason
)

// An entry is what a table says of a phrase.
type entry struct {
	kind  kind
	value string
}

// phrases is the tree of all tables of phrases, and of the words of praise, which are fill: "cette journée conviviale" is the same day.
// A new word is one line in the table of its kind; a new construction is a rule in rules().
var phrases = sync.OnceValue(func() *tree { return grow(tables()) })

// tables are those of phrases.
func tables() []string { return append([]string{qualityTable()}, lexicon.Phrases()...) }

// grow gives the tree of some tables.
func grow(tables []string) *tree {
	g, sets := newGrower(), map[string]string{}
	for _, table := range tables {
		for line := range strings.Lines(table) {
			g.read(strings.TrimSpace(line), sets)
		}
	}
	return g.grown()
}

// read takes one line of a table: "kind[:value] word a|b optional? multi_word", or "set NAME a|b|c" for later use as @NAME.
// A later line for the same phrase wins.
func (g *grower) read(line string, sets map[string]string) {
	if line == "" || strings.HasPrefix(line, "#") {
		return
	}
	fields := strings.Fields(line)
	if fields[0] == "set" {
		sets[fields[1]] = fields[2]
		return
	}
	var pattern [][][]string
	for _, item := range fields[1:] {
		item, optional := strings.CutSuffix(item, "?")
		if set, ok := strings.CutPrefix(item, "@"); ok {
			item = sets[set]
		}
		var runs [][]string
		if optional {
			runs = append(runs, nil)
		}
		for choice := range strings.SplitSeq(item, "|") {
			runs = append(runs, spelt(choice))
		}
		pattern = append(pattern, runs)
	}
	name, value, _ := strings.Cut(fields[0], ":")
	g.add(pattern, entry{kindNamed(name), value})
}

// spelt parts a choice into words, short forms written out as in a text.
func spelt(choice string) []string {
	var out []string
	for _, word := range strings.Split(choice, "_") {
		if full, ok := shortForms()[word]; ok {
			out = append(out, strings.Fields(full)...)
		} else {
			out = append(out, word)
		}
	}
	return out
}

// transparent says whether a word may stand inside any phrase without changing it: "je suis malheureusement empêché".
func transparent(word string) bool {
	switch word {
	case "donc", "finalement", "malheureusement", "helas", "egalement", "evidemment", "toutefois", "cependant", "neanmoins", "naturellement", "certainement", "volontiers",
		"bien", "vraiment", "sincerement", "ainsi", "alors", "aussi", "toujours", "exceptionnellement", "effectivement", "tristement", "forcement", "d", "ailleurs":
		return word != "d" && word != "ailleurs"
	}
	return false
}

// longest gives the longest phrase of the tables that begins at words[i], and how many tokens it takes.
func longest(words []token, i int) (*entry, int) {
	all, at, count := phrases(), uint32(start), 0
	var best *entry
	for j := i; j < len(words); j++ {
		t := words[j]
		if t.mark {
			if j > i && (t.word == "'" || t.word == "-" && t.glued) {
				continue
			}
			break
		}
		if j > i && t.newline && t.upper {
			break // "repas" above "OK pour le 18/06"
		}
		next, ok := all.next(at, t.word)
		if !ok {
			if j > i && transparent(t.word) {
				continue
			}
			if j > i && (follows(words, j, []string{"en", "revanche"}) > 0 || follows(words, j, []string{"par", "contre"}) > 0) {
				j++
				continue
			}
			break
		}
		at = next
		if leaf := all.leaf(at); leaf != nil && !(t.word == "sur" && j > i && onPlace(words, j+1)) && !(t.word == "suivre" && j == i+1 && words[i].word == "a" && j+1 < len(words) && !words[j+1].mark) {
			best, count = leaf, j-i+1
		}
	}
	return best, count
}

// onPlace says whether "place" or "site" stands at words[i]: "bien | sur place".
func onPlace(words []token, i int) bool {
	return i < len(words) && (words[i].word == "place" || words[i].word == "site")
}
