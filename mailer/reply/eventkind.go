package reply

// ownKind gives the tokens of the noun that the answered event is called by, "séminaire", "visite de terrain", where it stands at words[i] and
// no other matter follows: "le séminaire de rentrée" is another. 0 if it does not.
func (r *reader) ownKind(words []token, i int) int {
	for _, e := range r.in.Programme.Events {
		if e.ID != r.in.Event || e.Kind == "" {
			continue
		}
		n := follows(words, i, plainWords(e.Kind))
		if n == 0 {
			return 0
		}
		if j := i + n; j+1 < len(words) && has([]string{"de", "d", "du", "des"}, words[j].word) {
			if _, ours := r.index.find(words, j+1); !ours {
				return 0
			}
		}
		return n
	}
	return 0
}

// onlyOfKind says whether no other event of the programme is called by the same noun.
func (p Programme) onlyOfKind(e Event) bool {
	for _, o := range p.Events {
		if o.ID != e.ID && o.Kind == e.Kind {
			return false
		}
	}
	return true
}

// findKind gives the event that is the only one of its kind where it is called by that beside others: "aux trois rencontres et à la journée
// régionale". By itself it names none: people call all of them so, and a letter of the programme may be answered as a whole.
func (x *index) findKind(words []token, i int) (mention, bool) {
	noun := i
	for noun < len(words) && noun < i+3 && has([]string{"a", "la", "cette", "votre", "l", "'", "le", "ce", "au", "pour"}, words[noun].word) {
		noun++
	}
	if noun == i || words[i].mark {
		return mention{}, false
	}
	for _, n := range x.kinds {
		count := follows(words, noun, n.words)
		end := noun + count
		if count == 0 || !joined(words, i) && !(end < len(words) && has([]string{"et", "ainsi", "plus"}, words[end].word)) {
			continue
		}
		if end+1 < len(words) && has([]string{"de", "d", "du", "des"}, words[end].word) {
			if _, ours := x.find(words, end+1); !ours {
				continue // another house's
			}
		}
		return mention{count: end - i, events: []string{n.event}, how: n.how}, true
	}
	return mention{}, false
}

// joined says whether what begins at words[i] is joined to what stands before it: "et à la", "ainsi qu'à la", "plus la".
func joined(words []token, i int) bool {
	for i--; i >= 0 && has([]string{"a", "pour", "'", "de", "d"}, words[i].word); i-- {
	}
	if i > 0 && has([]string{"aussi", "egalement"}, words[i].word) {
		i-- // "et aussi à la"
	}
	return i >= 0 && has([]string{"et", "qu", "que", "plus", "puis"}, words[i].word)
}

// ourMeeting says whether a word for any meeting at words[i] is one of our events, by the day or the town that it is called by: "la réunion du
// 28 mai", "cette séance à Épernay". "Une réunion le 28 mai" is another.
func (r *reader) ourMeeting(words []token, i int) bool {
	if !has([]string{"reunion", "seance", "manifestation"}, words[i].word) || i == 0 || i+2 >= len(words) {
		return false
	}
	if before := words[i-1].word; !has([]string{"la", "cette", "votre"}, before) {
		return false
	}
	j := i + 1
	if !has([]string{"du", "de", "d", "a"}, words[j].word) {
		return false
	}
	for j++; j < len(words) && words[j].mark && words[j].word == "'"; j++ {
	}
	m, ok := r.index.find(words, j)
	if !ok || m.fault != "" || len(m.events) != 1 || m.how == "theme" || m.how == "range" || m.how == "covers" {
		return false
	}
	end := j + m.count
	return end >= len(words) || words[end].mark || !has([]string{"de", "d", "du", "des", "avec", "sur", "pour"}, words[end].word)
}
