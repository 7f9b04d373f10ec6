package reply

// An answer asked to be noted, as a question: "pourriez-vous noter que je serai en visio ?", "pouvez-vous noter que je ne viendrai pas ?". It asks nothing but that.

// notesThat leads to such an answer.
var notesThat = lazily(`^(et |donc |bonjour |alors )*((voulez|voudriez) (vous|tu)|` + askTo + `) (s il (vous|te) plait |svp |donc |bien |aussi |deja )*(noter|enregistrer|prendre note|retenir|indiquer|acter|prendre en compte|considerer) (donc |bien |s il vous plait |svp )*(que|qu) `)

// settleNotedThat reads the answer behind such a lead.
func (r *reader) settleNotedThat() {
	for i := range r.list {
		c := &r.list[i]
		if !c.question || c.subject || !notesThat.MatchString(c.plain()) || bearsOn(c.tags, kIf, kOr, kHedge, kUnnamed) {
			continue
		}
		for k, t := range c.tags {
			if k == 0 || t.kind != kName && (t.kind != kSelf || t.value != "je") {
				continue
			}
			answer := clause{tags: c.tags[k:], sentence: c.sentence}
			answer.text = r.text[r.words[t.from].from:r.words[c.tags[len(c.tags)-1].to-1].to]
			s := r.senseOf(&answer)
			own := (s.what == wDecision && s.self && !s.maybe || s.what == wDetail && s.self && s.mode != "") && len(s.names) == 0
			theirs := s.what == wDecision && s.yes && !s.maybe && len(s.names) == 1 && bearsOn(c.tags, kName) // "que Paul Martin participera"
			if own && !bearsOn(c.tags, kName, kRelation, kCompany) || theirs {
				answer.sense = s
				*c = answer
			}
			break
		}
	}
}
