package reply

// What people work on, behind the word for what they are, and the places of offices and houses.

// workBehind counts the words from words[i] on that tell what somebody spoken of by their office works on, up to their name: "notre référente jeunesse, X",
// "ma collègue du pôle habitat, X", "notre animatrice en charge des familles X".
func workBehind(words []token, i int) int {
	j, work := i, false
	for ; j < len(words) && j < i+8; j++ {
		w := words[j]
		switch {
		case w.mark && (w.word == "'" || w.word == "-" && w.glued):
		case w.mark || w.newline || w.upper:
			if w.mark && w.word == "," && j+1 < len(words) && !words[j+1].newline {
				w = words[j+1]
			}
			if work && (w.upper || civility(w)) && !w.mark {
				return j - i
			}
			return 0
		case has([]string{"du", "de", "la", "l", "des", "en", "d", "et", "a", "au", "aux", "le", "les"}, w.word):
		case civility(w):
			if work {
				return j - i
			}
			return 0
		case fieldOfWork(w.word) || has([]string{"service", "pole", "secteur", "unite", "direction", "charge", "chargee", "developpement", "mission", "projet", "projets", "departement", "cellule"}, w.word):
			work = true
		default:
			return 0
		}
	}
	return 0
}

// fieldOfWork says whether a word is what offices are held in.
func fieldOfWork(w string) bool {
	return neutral(w) == neutralNoun || neutral(w) == neutralAdjective || has([]string{"famille", "familles", "jeunesse", "enfance", "seniors", "habitat", "logement", "sante", "culture", "sport", "sports", "emploi", "territoire", "territoires", "territorial", "territoriale", "quartier", "quartiers", "solidarite", "solidarites", "handicap", "prevention", "accueil", "administrative", "numerique", "ville", "politique", "technique", "sociale", "social", "referente", "referent", "principale", "principal", "adjointe", "adjoint"}, w)
}

// agentAt counts the words of "notre encadrante technique", "mon apprenti", where a name stands behind them: an occupation that is in no table.
func agentAt(words []token, i int) int {
	if !has([]string{"ma", "mon", "notre"}, words[i].word) || i+2 >= len(words) || words[i+1].mark || words[i+1].upper || !agentNoun(words[i+1].word) {
		return 0
	}
	if n := workBehind(words, i+2); n > 0 {
		return n + 2
	}
	next := words[i+2]
	if next.word == "," && i+3 < len(words) {
		next = words[i+3]
	}
	if !next.mark && !next.newline && (next.upper || civility(next)) {
		return 2
	}
	return 0
}

// countsPersons says whether "compter deux personnes" begins at words[i]: a list of them follows, as behind "inscrire".
func countsPersons(words []token, i int) bool {
	return has([]string{"compter", "comptez"}, words[i].word) && i+2 < len(words) && (unit(words[i+1].word) > 1 || number(words[i+1].word) > 1) && has([]string{"personnes", "participants", "participantes", "representants"}, words[i+2].word)
}

// ofPlace says whether the word at tag i is the place of the office just before it: "la sous-préfète | de Verdun", "la préfète | de la | Marne".
func (r *reader) ofPlace(c *clause, i int) bool {
	k := i - 1
	for ; k > 0 && c.tags[k].kind == kFill && has([]string{"de", "d", "du", "la", "l", "des"}, r.words[c.tags[k].to-1].word); k-- {
	}
	return k < i-1 && k >= 0 && c.tags[k].kind == kRelation && r.official(c.tags[k]) && !bearsOn(c.tags[i+1:min(i+2, len(c.tags))], kCapital, kName)
}

// accompanied says whether words tell who goes along with somebody.
func accompanied(words []token) bool {
	for _, w := range words {
		if w.word == "accompagne" || w.word == "accompagnee" {
			return true
		}
	}
	return false
}

// ofCommune says whether the capital at words[i] is of what a commune or a house is called: "la commune d'Aÿ-Champagne".
func (r *reader) ofCommune(i int) bool {
	for i--; i > 0 && (r.words[i].mark && (r.words[i].word == "-" || r.words[i].word == "'") || r.words[i].upper || has([]string{"de", "d", "du", "la", "le", "les", "l", "des"}, r.words[i].word)); i-- {
	}
	return i >= 0 && (civic(r.words[i].word) || houseNoun(r.words[i].word))
}

// occupied tags a phrase with the words behind it that tell what somebody works on; what is in no table may be an occupation.
func (r *reader) occupied(words []token, i int, e *entry, count int) tag {
	if e != nil && e.kind == kRelation && e.value != "nobody" {
		count += workBehind(words, i+count)
	}
	if countsPersons(words, i) {
		return tag{kind: kEnrol, value: "him", from: i, to: i + 1}
	}
	if n := agentAt(words, i); n > 0 && e != nil && e.kind == kFill && count == 1 {
		return tag{kind: kRelation, from: i, to: i + n}
	}
	if e != nil {
		return tag{kind: e.kind, value: e.value, from: i, to: i + count}
	}
	return r.lone(words, i)
}
