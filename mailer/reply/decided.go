package reply

// What a house has decided: "nous avons décidé hier soir que c'est Mme X qui viendra", "il a été convenu que M. Y participerait".

// decided leads to what was decided.
var decided = lazily(`^(et |donc |aussi |apres discussion |finalement )*(nous avons|on a|il a ete|il est|(le|la|notre) (bureau|conseil|comite|equipe|ca|direction|association|commission|municipalite|conseil d administration|conseil municipal|assemblee)( \w+){0,2} a)( ensemble| donc| finalement| bien)* (decide|convenu|acte|arrete|choisi)( \w+){0,4} (que|qu) `)

// readDecided reads what was decided as if it were said straight out; the conditional of what is reported is no doubt.
func readDecided(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || !b.any(kName) || b.any(kNot, kNe, kIf, kHedge, kOr, kSelf, kRelation, kUnnamed, kCompany, kReplaces, kReplaced) || !decided.MatchString(c.plain()) {
		return sense{}, false
	}
	for k, t := range c.tags {
		if w := r.words[t.to-1].word; w != "que" && w != "qu" || k+1 >= len(c.tags) || bearsOn(c.tags[:k], kName, kVerb, kPresent) {
			continue
		}
		rest := append([]tag{}, c.tags[k+1:]...)
		for n := range rest {
			if w := r.word(rest[n]); rest[n].kind == kUnknown && has([]string{"viendrait", "irait", "participerait", "assisterait"}, w) {
				rest[n].kind, rest[n].value = kVerb, "3"
			}
		}
		from, to := r.words[rest[0].from].from, r.words[rest[len(rest)-1].to-1].to
		s := r.senseOf(&clause{tags: rest, sentence: c.sentence, text: r.text[from:to]})
		if s.what != wDecision || s.self || s.maybe || !s.yes || len(s.names) == 0 {
			return sense{}, false
		}
		s.rule = "decided"
		return s, true
	}
	return sense{}, false
}
