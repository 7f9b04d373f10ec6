package reply

import (
	"strings"
	"sync"
)

// A kind is what a word or phrase does in a clause. The tables write its string: "company:2 nous deux" is of kCompany, with the value "2".
type kind string

// The kinds. A tag may carry a value: the person of a verb ("1" je, "4" nous or on, "3" il or elle, "6" they, "0" none), a mode, a sign.
const (
	kSelf     kind = "self"      // je, moi: the sender
	kWe       kind = "we"        // nous, on
	kThird    kind = "third"     // il, elle
	kYou      kind = "you"       // vous
	kThou     kind = "thou"      // tu
	kName     kind = "name"      // a named person
	kUnnamed  kind = "unnamed"   // ma collègue, deux agents: somebody without a name
	kRelation kind = "relation"  // words that lead to a name: ma collègue, notre trésorière
	kBe       kind = "be"        // être
	kPresent  kind = "present"   // présent, des vôtres
	kAway     kind = "away"      // absent, empêché
	kAvail    kind = "avail"     // disponible: a no when negated, no yes by itself
	kVerb     kind = "verb"      // venir, participer
	kJourney  kind = "journey"   // se déplacer: a no to the journey is no refusal
	kNoun     kind = "noun"      // participation, inscription
	kSeat     kind = "seat"      // une place: for whom?
	kConfirm  kind = "confirm"   // confirmer, maintenir
	kCancel   kind = "cancel"    // annuler, renoncer
	kModal    kind = "modal"     // pouvoir, aller
	kRequest  kind = "request"   // merci de, veuillez
	kEnrol    kind = "enrol"     // inscrire; value: me, us, him, ""
	kYes      kind = "yes"       // oui
	kNo       kind = "no"        // non
	kNot      kind = "not"       // pas
	kNe       kind = "ne"        // ne
	kThat     kind = "that"      // que, after ne a restriction
	kEvent    kind = "event"     // an event of the programme
	kGeneric  kind = "generic"   // la journée, l'invitation: whichever is spoken of
	kStranger kind = "stranger"  // a date or town that is no event's
	kMode     kind = "mode"      // en visio
	kLunch    kind = "lunch"     // le repas
	kDiet     kind = "diet"      // végétarien
	kAccess   kind = "access"    // fauteuil roulant
	kNeeds    kind = "needs"     // no need at all
	kHedge    kind = "hedge"     // peut-être
	kIf       kind = "if"        // si
	kOr       kind = "or"        // ou, soit
	kAsk      kind = "ask"       // est-ce que, combien
	kHearsay  kind = "hearsay"   // il paraît
	kMeeting  kind = "meeting"   // réunion, conseil: another matter
	kHour     kind = "hour"      // à 14h
	kPart     kind = "part"      // le matin, l'après-midi
	kWhen     kind = "when"      // another time: la semaine prochaine
	kCourtesy kind = "courtesy"  // bonjour, cordialement
	kAck      kind = "ack"       // bien reçu, c'est noté
	kForward  kind = "forward"   // je transmets
	kFill     kind = "fill"      // words that bear on nothing
	kOff      kind = "off"       // ne plus recevoir: the list
	kIrony    kind = "irony"     // je plaisante
	kPast     kind = "past"      // j'avais, j'ai pu
	kFuture   kind = "later"     // je vous confirmerai
	kReplaced kind = "replaced"  // sera remplacé par
	kReplaces kind = "replaces"  // me remplacera
	kCompany  kind = "company"   // nous serons deux
	kChange   kind = "change"    // finalement: takes an earlier word back
	kLasting  kind = "lasting"   // j'ai quitté mes fonctions
	kAlso     kind = "also"      // aussi, en revanche: leads to another event
	kReason   kind = "reason"    // suite à, à cause de
	kJoin     kind = "join"      // et
	kExcept   kind = "except"    // sauf
	kAll      kind = "all"       // toutes les dates
	kMail     kind = "mail"      // an address
	kNumber   kind = "number"    // a number
	kBlock    kind = "block"     // words that a person must read
	kMark     kind = "mark"      // punctuation inside a clause
	kUnknown  kind = "unknown"   // in no table
	kCapital  kind = "capital"   // unknown, with a capital: perhaps a name
	kFunction kind = "function"  // directeur
	kCivility kind = "civility"  // madame
	kSubtract kind = "without"   // sans
	kPlus     kind = "with"      // avec
	kFor      kind = "for"       // pour
	kBody     kind = "body"      // an organisation
	kPhrase   kind = "prefilled" // a sentence that our letters prefill
	kCorrect  kind = "correct"   // mon nom s'écrit
	kRest     kind = "rest"      // le reste sans changement
	kHand     kind = "hand"      // passe le relais à: the subject stays away, who is named comes
	kSend     kind = "send"      // enverra: who is named comes
	kDepend   kind = "depend"    // accord, autorisation: what a yes can hang on
	kScreen   kind = "screen"    // écran, zoom: somebody may follow from afar
	kRelay    kind = "relay"     // "m'a transmis votre invitation", "est en copie": the letter went through other hands
	kRecord   kind = "record"    // "vous avez noté", "j'étais inscrite": what is written down already
	kAmend    kind = "amend"     // modifier mon inscription: what is asked beside the answer; "switch": to which mode
	kRemark   kind = "remark"    // said of the message itself: that it went astray, is an example; "doubt": what the sender still has to reach
	kForce    kind = "force"     // "m'oblige à": what stands before it is a reason
)

// tables are all phrase tables. To add a word, write one line in the table of its kind, folded as in fold ("présente" may be written
// "presente" or by its short form's word), with the sentence that asked for it in testdata/constructions.txt. A phrase of several words beats
// a shorter one, so an exception is a longer line: "fill de ce pas" beside "not pas". A new construction is a rule in rules();
// the order of the tables counts, later ones before earlier ones where both hold the same phrase.
func tables() []string {
	return []string{qualityTable(), comeTable, refuseTable, maybeTable, peopleTable, careTable, politeTable, elseTable, speechTable, bodiesTable, fillTable, wordTable, matterTable, needTable, partTable, doubtTable, companyTable, courtesyTable, yesTable, noTable, idiomTable, backdropTable, formalTable, familiarTable, briefTable, remarkTable, turnsTable, everydayTable, plainTable, ordersTable, leaveTable, friendsTable, livelyTable, refinedTable, cabinetTable, staffTable}
}

// An entry is what a table says of a phrase.
type entry struct {
	kind  kind
	value string
}

// phrases is the tree of all tables.
var phrases = sync.OnceValue(func() *tree { return grow(tables()) })

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
	g.add(pattern, entry{kind(name), value})
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
