package message

import (
	"strings"
	"unicode"
)

// formLabels are the words with which a label of the reply form begins, folded; crossed boxes stay in the label.
var formLabels = []string{"journee", "rencontre", "nom", "prenom", "fonction", "structure", "organisme", "presence", "repas", "dejeuner", "regime", "besoin",
	"participation"}

// maxLabel is how long a label can be.
const maxLabel = 85

// crossings are the marks by which people choose.
var crossings = []string{"x", "[x]", "✓", "✔", "☒", "☑", "*"}

// crossed says that somebody ticked a box or a word within the brackets of a label: a mark that stands apart.
func crossed(label string) bool {
	for i := range len(label) {
		if !isSpace(label[i]) && strings.IndexByte("(/[", label[i]) < 0 {
			continue
		}
		for _, mark := range crossings {
			rest, ok := strings.CutPrefix(label[i+1:], mark)
			if ok && (rest == "" || isSpace(rest[0]) || strings.IndexByte(")/]", rest[0]) >= 0) {
				return true
			}
		}
	}
	return false
}

// blankLabels are the labels of the forms that are sent, as sent.
func blankLabels() map[string]bool {
	m := map[string]bool{}
	for _, l := range []string{"Journée(s)", "Nom et prénom", "Nom", "Prénom", "Fonction", "Structure", "Présence (présentiel / visio)",
		"Présence", "Repas sur place (oui / non)", "Repas sur place", "Régime ou besoin particulier", "Régime", "Repas", "Besoin particulier"} {
		m[fold(l)] = true
	}
	return m
}

var blankLabelTable = blankLabels()

// formLine reads a line of a form. filled says that somebody wrote on it.
func formLine(folded string) (label, value string, filled, ok bool) {
	label, value, ok = strings.Cut(folded, ":")
	if !ok || len(folded) > 1000 {
		return "", "", false, false
	}
	label = strings.TrimSpace(strings.TrimLeft(label, "-*• \t"))
	if len(label) > maxLabel || !formStart(label) {
		return "", "", false, false
	}
	value = strings.Trim(value, " ._…")
	return label, value, value != "" || crossed(label), true
}

// formStart says that a label begins like one of the form.
func formStart(label string) bool {
	for _, stem := range formLabels {
		if strings.HasPrefix(label, stem) {
			return true
		}
	}
	return false
}

// blankForm says that a line is a label as it was sent, with nothing on it.
func blankForm(folded string) bool {
	label, _, filled, ok := formLine(folded)
	return ok && !filled && blankLabelTable[strings.Join(strings.Fields(label), " ")]
}

// forms brings back the form lines that were filled in within the first level of quotation, and drops the blank ones everywhere. A blank
// quoted label whose answer stands on the next line, typed below it, is joined with it.
func (r *reader) forms() {
	for i := range r.lines {
		l := &r.lines[i]
		if l.role != quotation && l.role != own || l.blank() {
			continue
		}
		label, _, filled, ok := formLine(r.fold(i))
		if !ok {
			continue
		}
		switch {
		case l.role == own && blankForm(r.fold(i)):
			if l.depth == 0 && !r.answerBelow(i) && capital(l.text) {
				l.role = dropped
			}
		case l.role == own:
		case r.selfQuote || l.depth > 1 || l.depth == 0 && i >= r.openUntil:
		case filled && r.changed(i, label):
			l.role = own
			l.text = strings.TrimSpace(l.text)
		case !filled && l.depth > 0 && i+1 < len(r.lines) && r.lines[i+1].role == own && !r.lines[i+1].blank():
			if _, _, _, next := formLine(r.fold(i + 1)); !next {
				r.lines[i+1].text = strings.TrimSpace(l.text) + " " + strings.TrimSpace(r.lines[i+1].text)
				r.folded[i+1] = ""
			}
		}
	}
}

// changed says that a form line is not as we sent it.
func (r *reader) changed(i int, label string) bool {
	if r.sent.known() {
		return !r.sent.lines[r.fold(i)]
	}
	return blankLabelTable[strings.Join(strings.Fields(label), " ")] || crossed(label) || formNear(r, i)
}

// formNear says that the lines around are a form too: a label of our own making is believed among others.
func formNear(r *reader, i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(r.lines) {
			if _, _, _, ok := formLine(r.fold(j)); ok {
				return true
			}
		}
	}
	return false
}

// answerBelow says that what follows an own blank label is its answer.
func (r *reader) answerBelow(i int) bool {
	if i+1 >= len(r.lines) || r.lines[i+1].blank() || r.lines[i+1].role != own || r.lines[i+1].depth != r.lines[i].depth {
		return false
	}
	_, _, _, ok := formLine(r.fold(i + 1))
	return !ok
}

// capital says that a line starts like a label: the end of a wrapped sentence can read "repas :".
func capital(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r)
		}
	}
	return false
}
