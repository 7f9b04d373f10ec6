package reply

// What stands above the greeting of a typed letter and is no part of its answer: "Mairie de Vitry", "12 rue de la Gare", "Vitry, le 4 mai 2026".

var (
	datelineForm = lazily(`^([a-z][a-z' -]{1,40}, ?)?(le )?\d{1,2}(er)? (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) 20\d\d\.?$`)
	streetForm   = lazily(`^(\d{5} [a-z]|\d+ ?(bis|ter)?,? (rue|avenue|place|quai|boulevard|bd|allee|allees|chemin|impasse|cours|route|square|esplanade|faubourg)|bp \d|cs \d|(tel|telephone|mail|courriel|e-mail|fax)[ .:]|a l'attention d|n/ref|v/ref|nos ref|vos ref|reference)`)
	greetingForm = lazily(`^(madame|monsieur|mesdames|messieurs|mme |m\. |bonjour|bonsoir|chers? |cheres? )`)
)

// withoutHead leaves out what stands above the greeting of a letter: the sender's address, the place and date of writing, to whom it goes.
// The line of its object stays.
func (r *reader) withoutHead(all []line) []line {
	greeting := -1
	for i := 0; i < len(all) && i < 14; i++ {
		if greetingForm.MatchString(all[i].flat) {
			greeting = i
			break
		}
	}
	var out []line
	for i, l := range all {
		if i < greeting && (datelineForm.MatchString(l.flat) || streetForm.MatchString(l.flat)) || i == 0 && greeting < 0 && datelineForm.MatchString(l.flat) && len(all) > 2 {
			continue
		}
		if i < greeting && body(firstWord(l.text)) && l.short() && !r.speaks(l) {
			r.head = l.text
			continue
		}
		out = append(out, l)
	}
	return out
}
