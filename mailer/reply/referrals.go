package reply

// Who else is spoken of, or what else is asked, beside an answer: whom to turn to, who will answer themselves, the list, another season, whether it can be done.

// leavesList says whether the reply asks to be taken off the list.
func (r *reader) leavesList(int) bool {
	for i := range r.list {
		if r.list[i].sense.what == wOff {
			return true
		}
	}
	return false
}

// followsMatter is what somebody whom the letter was passed on to does: "au commandant Petit, qui suit ce dossier".
var followsMatter = lazily(`\bqui (suit|suivra|gere|pilote|traite|connait|coordonne|porte|anime|s occupe|est en charge|est chargee?|travaille) .*\b(dossier|dossiers|sujet|sujets|question|questions|thematique|thematiques|projet|projets|politique|matiere|domaine|actions?|secteur)\b`)

// ofMatter leaves out what is told of such a person.
func (r *reader) ofMatter(c *clause, b bag) bag {
	if followsMatter.MatchString(c.plain()) && b[kVerb] == 1 && r.saysStem(c, "sui") {
		return b.without(kVerb)
	}
	return b
}

// keepsOnList asks to stay among those who are written to, which is no leave and no answer.
var keepsOnList = lazily(`\b(me|m|nous|moi) ?(bien )?(conserver|conservez|garder|gardez|laisser|laissez|maintenir|maintenez|compter)? ?(moi |nous )?(dans|sur|parmi) (votre|vos|la|les|l|ce|cette) (\w+ )?(liste|listes|fichier|fichiers|envois|diffusion|destinataires|mailing|contacts|carnet|repertoire)\b`)

// readKeepsOnList takes such a request: "pouvez-vous me conserver dans votre liste de diffusion ?"
func readKeepsOnList(r *reader, c *clause, b bag) (sense, bool) {
	if b.any(kNot, kNe, kName, kRelation, kCancel, kIf, kHedge, kExcept, kOr, kUnnamed, kCompany, kChange, kPresent) || !r.saysStem(c, "conserv") && !r.saysStem(c, "gard") && !r.saysStem(c, "laiss") && !r.saysStem(c, "mainten") {
		return sense{}, false
	}
	return sense{what: wCourtesy, fixed: true}, keepsOnList.MatchString(c.plain()) && !r.saysWord(c, "plus")
}

// answersLater is what somebody does to whom the letter was passed on: they will answer themselves.
var answersLater = lazily(`^(et |mais |en revanche |toutefois |cependant |par contre )*(je|nous) (vais |viens de )?(\w+ )?(transmets|transmet|transmettons|transfere|transferons|transferer|transmettre|adresse|communique|relaie|fais suivre|ai transmis|avons transmis|ai transfere|ai fait suivre) .* qui (vous |te |en )?(reviendra vers|reviendront vers|repondra|repondront|recontactera|contactera|contacteront|ecrira|tiendra au courant|tiendra informee?s?|dira si|fera un retour|fera signe|fera savoir si|prendra contact|prendra l attache|prendront contact|verra si|se rapprochera de|s inscrira si|s inscrira directement|se manifestera)( .*)?$`)

// readAnswersLater takes a letter that is passed on to somebody who will answer: nothing is said of their coming.
func readAnswersLater(_ *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kForward) || b.any(kNo, kCancel, kPresent, kReplaces, kReplaced, kEnrol, kYes, kMode, kLunch, kNot) {
		return sense{}, false
	}
	return sense{what: wForward}, answersLater.MatchString(c.plain())
}

// turnTo says to whom else one may turn.
var turnTo = lazily(`^(et |mais |en attendant |d ici la |pendant mon absence |en mon absence )*(n hesitez pas a|vous pouvez|je vous invite a|je vous propose de|je vous suggere de|je vous conseille de|je (vous )?(suggere|propose|conseille|recommande) que vous|il (serait|sera) (bon|utile|judicieux|interessant) de|il faudrait|vous pourriez|vous devriez|peut etre pourriez vous|veuillez|merci de) (bien vouloir )?(contacter|contactiez|sollicitiez|ecriviez|joigniez|invitiez|proposer|inviter|solliciter|joindre|ecrire|vous adresser|prendre contact|vous rapprocher|voir avec|interroger|appeler) .*$`)

// settleTurnTo takes somebody to whom one may turn, beside the sender's own no, for no more than that: "n'hésitez pas à solliciter ma collègue X".
func (r *reader) settleTurnTo() {
	for i := range r.list {
		c := &r.list[i]
		if (c.sense.what == wMention || c.sense.what == wBlock && c.sense.code == ReasonUnclear) && !c.question && turnTo.MatchString(c.plain()) && r.refusesOnly(i) && !r.namedElsewhere(i) &&
			!bearsOn(c.tags, kVerb, kPresent, kEnrol, kYes, kNo, kCancel, kMode, kLunch, kEvent, kIf, kHedge, kLasting, kSend, kHand, kNot, kSeat) {
			c.sense = sense{what: wReason, rule: "whom to turn to"}
		}
		if r.aloneBehind(i) && !c.question && turnTo.MatchString(c.plain()) && r.refusesOnly(i) && !r.namedElsewhere(i+1) && !bearsOn(c.tags, kVerb, kPresent, kEnrol, kYes, kNo, kCancel, kMode, kLunch, kEvent, kIf, kHedge, kLasting, kSend, kHand, kNot, kSeat) {
			c.sense, r.list[i+1].sense = sense{what: wReason, rule: "whom to turn to"}, sense{what: wReason, rule: "whom to turn to"}
		}
	}
}

// aloneBehind says whether the clause behind i, in its sentence, is a name alone: "la directrice de l'école, Mme Weber".
func (r *reader) aloneBehind(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence {
		return false
	}
	b := newBag(&r.list[i+1])
	return b[kName] == 1 && b.only(kName, kCivility, kFunction, kFill)
}

// namedElsewhere says whether a person named in clause i is spoken of in another one.
func (r *reader) namedElsewhere(i int) bool {
	own := map[int]bool{}
	for _, t := range r.list[i].tags {
		if t.kind == kName {
			own[t.person] = true
		}
	}
	for k := range r.list {
		for _, t := range r.list[k].tags {
			if k != i && (t.kind == kName && own[t.person] || t.kind == kThird && k > i) {
				return true
			}
		}
	}
	return false
}

// ifPossible asks to be told whether what stands before it is possible.
var ifPossible = lazily(`^(et |mais |alors )*(merci|pouvez vous|pourriez vous|savez vous|sauriez vous|veuillez|je vous remercie|dites) ?(de |d )?(bien vouloir )?((me |m |nous |moi )?(dire|confirmer|indiquer|faire savoir|preciser|tenir informee?|prevenir) )?(si|s) (c|cela|ce|ca|il) (est|serait|sera|peut etre|vous est) (bien )?(possible|faisable|envisageable|realisable|prevu)( .*)?$`)

// settleIfPossible hands such a question on: of a need or a meal it changes nothing of the answer, of anything else the answer may hang on it.
func (r *reader) settleIfPossible() {
	for i := range r.list {
		c := &r.list[i]
		asked := c.sense.what == wQuestion
		if !asked && (c.sense.what != wHedge && c.sense.what != wBlock && c.sense.what != wSuspect && c.sense.what != wReason || !bearsOn(c.tags, kIf, kHedge)) || !ifPossible.MatchString(c.plain()) {
			continue
		}
		before := &r.list[max(0, i-1)]
		if ofNeed := i > 0 && (before.sense.what == wDetail || before.sense.what == wQuestion) && before.sense.mode == "" && (before.sense.diet != "" || before.sense.access != "" || before.sense.lunch == "yes"); ofNeed {
			c.sense = sense{what: wQuestion, rule: "asks whether it can be done", fixed: true}
		} else if !asked {
			c.sense = sense{what: wBlock, code: ReasonQuestion, rule: "asks whether it can be done"}
		}
	}
}

// anotherSeason is a hope for later: "et peut-être à l'automne".
var anotherSeason = lazily(`\bpeut etre (a|pour|en|au|dans|lors d) (l automne|la rentree|l hiver|l ete|l an prochain|l annee prochaine|la prochaine( fois| rencontre| edition)?|une prochaine( fois| rencontre| occasion)?|une autre( fois| rencontre| occasion)?|printemps|une edition future|2027|septembre)$`)

// settleAnotherSeason takes such a hope beside the sender's no for the wish that it is.
func (r *reader) settleAnotherSeason() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wHedge || c.question || !anotherSeason.MatchString(c.plain()) || bearsOn(c.tags, kSelf, kWe, kVerb, kPresent, kEvent, kName, kRelation, kYes, kNo, kMode) {
			continue
		}
		if r.in.Answers != AnswersProgramme && r.refusedBefore(i) {
			c.sense = sense{what: wCourtesy, rule: "another time"}
		} else {
			c.sense = sense{what: wBlock, code: ReasonOtherDate, rule: "another time"}
		}
	}
}

// refusedBefore says whether the sender says no before clause i, and never yes.
func (r *reader) refusedBefore(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case s.what == wDecision && (s.yes || s.maybe), s.what == wHedge && k != i:
			return false
		case s.what == wDecision && k < i && s.self:
			found = true
		}
	}
	return found
}

// mailing is a list of those who are written to.
var mailing = lazily(`\b(ajout\w+|rajout\w+|inscri\w+|mett\w+|integr\w+|ins?er\w+|enregistr\w+|inclu\w+)\b.* (a|dans|sur|parmi|en) (vos|votre|la|ta|les|tes|l) (prochains? |futurs? )*(envois?|listes? (de diffusion|d envois?|de mailing|mail|d adresses|de contacts|des destinataires)|mailings?|mailing list|fichiers?|carnet d adresses|newsletter|lettre d information|infolettre|contacts|destinataires|boucle( mail)?|base de contacts)\b`)

// readMailing takes a wish to be written to, or that somebody is: "pouvez-vous ajouter mon collègue à vos prochains envois ?" A person does it.
func readMailing(_ *reader, c *clause, b bag) (sense, bool) {
	if b.any(kNot, kNe, kNo, kCancel, kIf, kOr, kEvent, kLasting, kPresent, kMode, kChange) || !mailing.MatchString(c.plain()) {
		return sense{}, false
	}
	return sense{what: wQuestion, fixed: true}, true
}
