package reply

// A no told by a month or by work: "je serai absente tout le mois de mai", "merci pr l'invit mais j'ai boulot".

var (
	// allMonth is an absence of a whole month.
	allMonth = lazily(offLead + `(je|j|nous) (serai|serons|suis|sommes|pars|partons)( (malheureusement|helas|deja|donc))* (absente?s?|indisponibles?|en (conges?|vacances|voyage|cure|deplacement|mission|stage|arret)|a l etranger|hors de france|hospitalisee?|en reeducation|` + farAway + `)( pendant| durant)? (tout le mois( de| d)?|tout|tout le long du mois de) (avril|mai|juin|septembre|novembre)$`)
	// butWork takes the thanks back: "mais j'ai boulot".
	butWork = lazily(`^mais (je |j )(ai|aurai)( (du|trop de|deja|un|une))* (boulot|taf|travail|cours|ecole|reunion|conseil de classe|rdv|rendez vous|examen|exam|service|garde|permanence)( (ce jour la|le 28( mai)?|a cette date))?$`)
)

// awayAllMonth says whether a clause tells an absence of the whole month of the day that the letter is about.
func (r *reader) awayAllMonth(text string) bool {
	m := allMonth.FindStringSubmatch(text)
	if m == nil {
		return false
	}
	e, ok := r.index.answered()
	return ok && month(m[len(m)-1]) == e.Date.Month()
}
