package message

import "strings"

// verbTable holds the verbs that end or stand within an attribution line, folded: those that stand between blanks or marks, by their first
// bytes, and those of scripts without blanks, likewise.
type verbTable struct {
	apart, within [256][]string
}

func wroteTable() *verbTable {
	var t verbTable
	for _, v := range []string{
		"a ecrit", "ecrit", "ecrivait", "ecrivit", "wrote", "writes", "schrieb", "schreef", "geschreven", "geschrieben", "escribio", "ha scritto",
		"scrisse", "escreveu", "skrev", "napisal", "napisala", "napisal(a)", "pisze", "написал", "написала", "пишет", "εγραψε", "a scris", "da viet",
		"yazdi", "kirjoitti", "sunu yazdi", "irta", "a ecris", "a repondu", "napsal", "napsala", "napisao", "va escriure", "idatzi zuen", "sent",
	} {
		t.apart[v[0]] = append(t.apart[v[0]], v)
	}
	for _, v := range []string{"写道", "寫道", "书写", "のメール", "か書いた", "كتب", "כתב"} {
		t.within[v[0]] = append(t.within[v[0]], v)
	}
	return &t
}

var wroteVerbs = wroteTable()

// next finds the first verb of s from byte from on, with the marks that set it apart: it ends at end; -1 where there is none. A mark between
// two verbs is of the first.
func (t *verbTable) next(s string, from int) (end int) {
	for i := from; i < len(s); i++ {
		if i == 0 {
			if end := t.standsAt(s, 0); end > 0 {
				return end
			}
		}
		if isSpace(s[i]) || strings.IndexByte(`>),"'.:;`, s[i]) >= 0 {
			if end := t.standsAt(s, i+1); end > 0 {
				return end
			}
		}
		for _, v := range t.within[s[i]] {
			if strings.HasPrefix(s[i:], v) {
				return i + len(v)
			}
		}
	}
	return -1
}

// standsAt says where the verb at i ends, the mark behind it included; -1 where no verb stands there alone.
func (t *verbTable) standsAt(s string, i int) (end int) {
	if i >= len(s) {
		return -1
	}
	for _, v := range t.apart[s[i]] {
		if !strings.HasPrefix(s[i:], v) {
			continue
		}
		end := i + len(v)
		if end == len(s) {
			return end
		}
		if isSpace(s[end]) || strings.IndexByte(":,;>-", s[end]) >= 0 {
			return end + 1
		}
	}
	return -1
}

// in says that s holds a verb of writing.
func (t *verbTable) in(s string) bool {
	return t.next(s, 0) >= 0
}

// last says where the last verb of s ends, the mark behind it included; -1 where there is none.
func (t *verbTable) last(s string) int {
	last := -1
	for at := t.next(s, 0); at >= 0; at = t.next(s, at) {
		last = at
	}
	return last
}
