package reply

// Who is given the task of standing in: "je confie à X le soin de me représenter", "il reviendra à X de nous représenter", "X voudra bien me suppléer".

// entrusting says whether a word gives somebody a task, or says that it is theirs.
func entrusting(word string) bool {
	return has([]string{"confie", "confiee", "soin", "tache", "mission", "reviendra", "revient", "appartiendra", "incombera", "prie", "voudra", "bien", "honneur", "plaisir", "volontiers", "aimablement", "aura", "ai", "avons"}, word)
}

// entrusts says whether the words of a clause that are in no table do that, and one name alone is in it.
func (r *reader) entrusts(c *clause) bool {
	names := 0
	for _, t := range c.tags {
		switch {
		case t.kind == kName:
			names++
		case t.kind == kMeeting, t.kind == kUnknown && !entrusting(r.word(t)):
			return false
		}
	}
	return names == 1
}
