package reply

// onlyTells says whether the sender only tells what others do: "j'ai l'honneur de vous informer que X participera, accompagné de Y".
func (r *reader) onlyTells(c *clause) bool {
	that, name := false, false
	for _, t := range c.tags {
		w := r.words[t.to-1].word
		switch {
		case t.kind == kName:
			name = that
			if !that {
				return false
			}
		case t.kind == kSelf && that, name && (t.kind == kVerb || t.kind == kModal || t.kind == kBe) && contains(spaced(t.value), "1"):
			return false
		case w == "que" || w == "qu":
			that = true
		}
	}
	return name
}
