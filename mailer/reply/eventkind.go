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
