package reply

import (
	"strings"
	"sync"

	"rencontres/mailer/reply/lexicon"
)

// What a predicate does with what it governs.
const (
	fSay    = "say"    // informer, faire savoir: passes on what it governs
	fGlad   = "glad"   // se réjouir de, ne pas manquer de: governs a yes
	fWant   = "want"   // souhaiter, compter: a yes
	fHope   = "hope"   // espérer, essayer: a maybe
	fAble   = "able"   // pouvoir: a no when denied
	fUnable = "unable" // être dans l'impossibilité de: a no
	fHard   = "hard"   // être difficile de: a yes where it governs a no
	fSorry  = "sorry"  // regretter de: governs a no
	fMust   = "must"   // devoir: governs a no
	fLet    = "let"    // permettre: like able, of whom it is said to
	fHinder = "hinder" // empêcher de: a no of whom it is said to
	fForce  = "force"  // obliger à: governs a no
	fDrop   = "drop"   // renoncer à: a no
	fAsk    = "ask"    // prier de, demander de: what the reader of the letter shall do
	fKeep   = "keep"   // maintenir: governs a noun, a yes
	fCancel = "cancel" // annuler: governs a noun, a no
	fExcuse = "excuse" // excuser: a person, or their absence
	fEnrol  = "enrol"  // inscrire, noter: a person, or their coming
	fTake   = "take"   // accepter: governs the invitation, a yes
	fLeave  = "leave"  // décliner: governs the invitation, a no
	fCome   = "come"   // venir, participer
	fGo     = "go"     // aller: says something with the event's place alone
	fMove   = "move"   // se déplacer: the journey
	fStay   = "stay"   // être retenu, faire défaut
	fMeal   = "meal"   // déjeuner: a detail
	fUrge   = "urge"   // commander: what reason tells somebody to do, they do
	fSeen   = "seen"   // voir: of whom the others see
	fGreet  = "greet"  // présenter ses compliments, demeurer attentif: a courtesy, says nothing of coming
	fRetain = "retain" // retenir: keeps of whom it is said elsewhere
)

// A predicate is one line of the table.
type predicate struct {
	class             string
	reflex, y, en, no bool
	rest              [][]string // choices, each of one or more words
	optional          []bool
}

// predicates gives the lines of the table by their lemma, longer ones first.
var predicates = sync.OnceValue(func() map[string][]predicate {
	out := map[string][]predicate{}
	for _, line := range strings.Split(lexicon.Predicates(), "\n") {
		fields := strings.Fields(line)
		if len(fields) < 2 || fields[0] == "#" {
			continue
		}
		p := predicate{class: fields[0]}
		fields = fields[1:]
		switch fields[0] {
		case "se":
			p.reflex, fields = true, fields[1:]
		case "y":
			p.y, fields = true, fields[1:]
		case "en":
			p.en, fields = true, fields[1:]
		}
		lemmas := strings.Split(strings.TrimPrefix(fields[0], "s_"), "|")
		p.reflex = p.reflex || strings.HasPrefix(fields[0], "s_")
		for _, item := range fields[1:] {
			if item == "not" {
				p.no = true
				continue
			}
			p.optional = append(p.optional, strings.HasSuffix(item, "?"))
			p.rest = append(p.rest, strings.Split(strings.TrimSuffix(item, "?"), "|"))
		}
		for _, lemma := range lemmas {
			out[lemma] = append(out[lemma], p)
		}
	}
	return out
})
