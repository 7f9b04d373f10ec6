package reply

import (
	"slices"
	"strconv"
)

// People who come along, and are told by number, by what they are, or by a name that no rule took for one.

// accompaniedBy is a number of people who come along.
var accompaniedBy = lazily(` accompagnee?s? (de|d|par) (deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques|\d+) [a-z]+`)

// mindAccompanied hands on a reply in which more people come along than it names: "Mme X participera, accompagnée de deux habitantes".
func (c *composer) mindAccompanied(text string) {
	named := map[int]bool{}
	for _, st := range c.said {
		if st.kind == Attend {
			named[st.person] = true
		}
	}
	for _, m := range accompaniedBy.FindAllStringSubmatch(text, -1) {
		number := slices.Index([]string{"", "", "deux", "trois", "quatre", "cinq", "six"}, m[2])
		if n, err := strconv.Atoi(m[2]); err == nil {
			number = n
		}
		if c.comesAtAll() && (number < 0 || len(named) < number+1) {
			c.block(ReasonUnnamed, "")
		}
	}
}

// withSomeone is who or what comes along: "je participerai avec le chef de projet", "avec grand plaisir".
var withSomeone = lazily(` (?:viens|viendrai|participe|participerai|irai|serai la|serai presente?|serai des votres|assisterai)(?: aussi| donc| sur place)? (?:avec|accompagnee? (?:de|d|par)) (?:le|la|l|notre|nos|mon|ma|mes|un|une|des|du) (?:nouveau |nouvelle |petite? |jeune |future? )?([a-z]+)`)

// mindWith hands on a reply in which the sender alone comes, with somebody of whom no more than what they are is told.
func (c *composer) mindWith(text string) {
	for _, m := range withSomeone.FindAllStringSubmatch(text, -1) {
		if c.onlyOwnComing() && (neutral(m[1]) == neutralPerson || office(m[1]) || body(m[1]) || peopleAlong.MatchString(" "+m[1]+" ")) {
			c.block(ReasonUnnamed, m[1])
		}
	}
}

var peopleAlong = lazily(` (` + someone + `|delegue|deleguee|mediat\w+|recrue|atelier|club|conseil|interprete|accompagnat\w+|auxiliaire|chargee?|elue?|referente?|coordinat\w+|educat\w+|animat\w+|apprentie?|alternante?|benevole|habitante?|locataire|jeune|parent|maman|papa|partenaire|prefete?|successeure?|remplacante?) `)

// mindSmallNames hands on a reply that holds a given name, whatever its case, which no rule took for somebody: "oui pour moi merci de mettre aussi sophie leroy",
// "Marc aussi".
func (c *composer) mindSmallNames() {
	for i, w := range c.words {
		if w.from >= c.bodyEnd || givenNames()[w.word] == "" || c.inName(i) || i == 0 || w.newline {
			continue
		}
		next := ""
		if i+1 < len(c.words) {
			next = c.words[i+1].word
		}
		led := has([]string{"mettre", "compter", "inscrire", "noter", "ajouter", "excuser", "rajouter", "prevoir", "aussi", "egalement"}, c.words[i-1].word)
		if ends(c.words[i-1]) && has([]string{"aussi", "egalement", "idem", "pareil"}, next) || led && givenNames()[next] == "" && neutral(next) == "" && !has([]string{"", ",", "."}, next) {
			c.block(ReasonWho, w.word)
		}
	}
}

// inName says whether a token belongs to a name, to an event or to an address.
func (c *composer) inName(i int) bool {
	for _, t := range c.tags {
		if t.from <= i && i < t.to {
			return t.kind == kName || t.kind == kEvent || t.kind == kSelf
		}
	}
	return false
}
