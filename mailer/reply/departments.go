package reply

// departmentNames are the words of the departments of which a programme may name the number.
func departmentNames(number string) []string {
	switch number {
	case "08":
		return []string{"ardennes"}
	case "10":
		return []string{"aube"}
	case "51":
		return []string{"marne"}
	case "52":
		return []string{"haute", "marne"}
	case "54":
		return []string{"meurthe", "et", "moselle"}
	case "55":
		return []string{"meuse"}
	case "57":
		return []string{"moselle"}
	case "67":
		return []string{"bas", "rhin"}
	case "68":
		return []string{"haut", "rhin"}
	case "88":
		return []string{"vosges"}
	}
	return nil
}

// findDepartment reads "la Meuse, oui", "celle du Haut-Rhin": the department for the day held there, in answer to a letter of several days, where it is
// set in front as what the answer is about or stands behind "celle".
func (x *index) findDepartment(words []token, i int) (mention, bool) {
	if i == 0 || words[i-1].mark && words[i-1].word != "'" || !words[i].upper {
		return mention{}, false
	}
	out := mention{how: "department"}
	for _, e := range x.in.Programme.Events {
		if n := follows(words, i, departmentNames(e.Department)); n > 0 && (out.count == 0 || out.count == n) {
			out.count, out.events = n, append(out.events, e.ID)
		}
	}
	if out.count == 0 || !(x.in.Answers == AnswersProgramme && x.headsAnswer(words, i, i+out.count)) && !x.dayOf(words, i) {
		return mention{}, false
	}
	if len(out.events) > 1 {
		out.fault = ReasonTwoEvents
	}
	return out, true
}

// headsAnswer says whether a department at words[i:end] begins a sentence or goes on with another one, and a mark, "et" or an answer stands behind it.
func (x *index) headsAnswer(words []token, i, end int) bool {
	if !has([]string{"la", "le", "les", "l"}, words[i-1].word) && !(words[i-1].word == "'" && i > 1 && words[i-2].word == "l") {
		return false
	}
	at := i - 1
	if words[at].word == "'" {
		at--
	}
	lead := at == 0 || words[at].newline || has([]string{".", ";", ",", ":", "!", "et", "pour"}, words[at-1].word)
	return lead && end < len(words) && (words[end].mark && has([]string{",", ":", ";", "-"}, words[end].word) || has([]string{"et", "oui", "non"}, words[end].word))
}

// dayOf says whether "celle de la", "la rencontre du", "celui de juin dans la" leads to words[i].
func (x *index) dayOf(words []token, i int) bool {
	if !has([]string{"la", "du", "des", "l", "le", "les", "en", "'"}, words[i-1].word) {
		return false
	}
	for k := i - 2; k >= 0 && k >= i-6 && !words[k].mark; k-- {
		switch w := words[k].word; {
		case has([]string{"celle", "celui", "celles", "ceux", "etape", "rencontre", "journee"}, w):
			return true
		case !has([]string{"de", "d", "dans", "en", "la", "du"}, w) && month(w) == 0:
			return false
		}
	}
	return has([]string{"celle", "celui", "celles", "ceux", "etape", "rencontre", "journee"}, words[max(0, i-2)].word)
}
