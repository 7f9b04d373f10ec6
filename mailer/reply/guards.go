package reply

import (
	"regexp"
	"slices"
	"strings"

	"rencontres/mailer/prefilter"
)

// Turns that make another answer of the words beside them, found by hands that meant to mislead: whatever was read of such a reply, a person
// settles it. Each was acted on wrongly once; the cases stand in testdata/constructions.txt.

// A guard is a turn, looked for in the running text of a reply, and when it matters.
type guard struct {
	says pattern
	when func(*composer) bool // nil: always
	code string
}

var guards = []guard{
	{lazily(` interessee?s? ([a-z]+ )?par (l ensemble|toutes?|tous|les (deux|trois|quatre)) `), (*composer).leansAlone, ReasonNoEvent}, // an interest in all is no word on any
	{lazily(` (le \d+|a [a-z]+)( [a-z]+)? [,.] (ah |euh )?non [,.] (le \d+|a [a-z]+)`), nil, ReasonContradiction},                      // "je viens le 28, non, le 18"
	{lazily(` aussi [,.] ?(a |pour )?[a-z ]+ (non|oui) [.,]`), (*composer).severalPersons, ReasonWho},                                  // "Paul viendra à Épernay (Léa aussi), Mulhouse non"
	{lazily(` (ko|nok) `), (*composer).markedOff, ReasonUnclear},
	{lazily(` (nombre|nb|accompagnateurs?|accompagnants?|places|personnes|participants) (([a-z]+ ){0,2}[2-9] |[1-9]\d )`), nil, ReasonUnnamed},
	{lazily(` (je|j) (m en |me )passerai | nous (nous )?(en )?passerons (de |bien |\.|,)| passe pour cette fois | (me|nous) (vois|voyons) mal `), nil, ReasonUnclear},
	{lazily(` viens (\. )+pas \. $| viens (\. )*not `), (*composer).comesAtAll, ReasonContradiction},
	{lazily(` (la |l )?(premiere|deuxieme|seconde|derniere) option| option ([12b] |a [.,:!])`), nil, ReasonUnclear},
	{lazily(` (contrairement (a|au) (m|mme|monsieur|madame|mon|ma|mes|notre|l|la|le)|en dehors d\w*|exception faite (de|d) (m|mme|monsieur|madame|mon|ma|mes|notre|nos|l|la|le|les)|exception faite (du|des)) |[,.] a part |^ a part `), nil, ReasonUnclear},
	{lazily(` a l exception d\w* `), (*composer).exceptsUnread, ReasonUnclear},
	{lazily(` sauf moi `), nil, ReasonUnclear},
	{lazily(` repas ([a-z]+ ){0,2}(, )?pour (mes|nos|les|ma|notre|aucune?) | un seul (repas|dejeuner|couvert) `), (*composer).onlyOwn, ReasonWho}, // of whom?
	{lazily(` (repas|dejeuner|midi) , (je|j|nous|on) (le |l )?(prendrai|prends|mangerai|mange|aurai|prendrons) (dehors|ailleurs|en ville|de mon cote|au restaurant|chez|avant|apres|plus tard)`), (*composer).mealNoted, ReasonUnclear},
	{lazily(` (pas|plus) sur place .*\b(suivrai|suivrais|suivrons) `), (*composer).wayOpen, ReasonModeMissing},
	{lazily(` (ce|c) (n est|est|n etait) pas (encore |tout a fait )?(confirme|valide|acte|arrete|officiel|garanti|signe) | (ca|cela|tout) se (decide|decidera|joue|jouera) | (on|nous) (decide|decidera|decidons|deciderons|tranche|tranchera) (lundi|mardi|mercredi|jeudi|vendredi|demain|bientot|plus tard|la semaine) | (logiquement|idealement|quasi sure?|quasi certaine?|(confirmation|reponse|decision) (suivra|a suivre|a venir))( [.,]| $)`), (*composer).comesAtAll, ReasonMaybe},
	{lazily(` c est mon jour de (permanence|garde|astreinte|marche|service|tribunal|visite) `), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` [,.] (plutot non|eventuellement (en|a|avec) [a-z]+)`), (*composer).leansAlone, ReasonUnclear},
	{lazily(` (annuler|annulez|supprimer|supprimez|decommander) (toutes |tous )?nos (deux |trois |quatre )?(inscriptions?|places|reservations|participations?) `), (*composer).onlyOwnNo, ReasonUnnamed},
	{lazily(` (j |je |nous |on )(echange|echangeons|echangerai|permute|permuterai|intervertis) (ma|mon|nos|notre|avec|la|sa|les) `), nil, ReasonUnclear},
	{lazily(` (m excuse|suis desolee?|regrette|navree?|confuse?) (de|d) ne (pas|point) (pouvoir )?rester `), (*composer).allAbsent, ReasonUnclear},
	{lazily(` (maintenir|maintiens|maintenez|conserver|conserve|conservez|garder|garde|gardez) (bien )?(mon|notre) (inscription|place) (\. )?(en|a) (visio[a-z]*|distance|distanciel|presentiel) `), (*composer).otherwiseRegistered, ReasonBothModes},
	{lazily(` (plus de (mails?|courriels?|messages?|relances?)|(plus besoin|inutile) de (m |me |nous )(ecrire|contacter|solliciter)|(mails?|courriels?|messages?) (m|me|nous) (envahi|derang|encombr|inond|saoul|gonfl)[a-z]*) |^ oubliez moi (s il vous plait |svp )?[.!]`), (*composer).staysOnList, ReasonLeave},
	{lazily(` (choisis|choisirai|choisissons|opte|tranche|trancherai) entre `), (*composer).comesAtAll, ReasonTwoEvents},
	{lazily(` , (mettons|supposons|imaginons|admettons) [.,] | meme sans (le |mon )?(repas|dejeuner) `), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` tout (s oppose|s y oppose|m empeche|m en empeche|nous empeche) | (serais|serions|regretterais|regretterions) ([a-z]+ ){0,3}de ne pas `), nil, ReasonUnclear},
	{lazily(` ce (n est|ne sera|n etait|sera) (donc |finalement |malheureusement )*pas moi qui [a-z ]+\. $`), (*composer).allAbsent, ReasonUnnamed},                                                                  // who, then?
	{lazily(` (retirez|effacez|supprimez|enlevez|otez|rayez|retire|enleve|efface) moi( s il vous plait| svp| merci)? [.,;!]`), (*composer).unregisteredAway, ReasonLeave},                                            // of what, by who holds no seat?
	{lazily(` (et|avec) (son|sa|ses) ([a-z]+ )?(fauteuil|canne|cannes|deambulateur|chien|chienne|regime|traitement|interprete|allergies?|intolerances?|bequilles|appareil)`), (*composer).severalPersons, ReasonWho}, // "je viens avec X et son fauteuil"
	{lazily(` (elle|il) (vous )?(confirmera|repondra|reconfirmera|validera|recontactera|dira)( elle meme| lui meme| directement| bientot| vite)* [.,;]`), (*composer).severalPersons, ReasonWho},                     // "je viens avec X, elle confirmera"
	{lazily(` (sans|et pas|mais pas|pas) moi `), (*composer).namesOthers, ReasonWho},
	{lazily(` (absence|desistement|annulation|empechement) .* (presence|venue|inscription|participation) | (presence|venue|inscription|participation) .* (absence|desistement|annulation) `), (*composer).severalPersons, ReasonWho},
	{lazily(` (et|alors que|tandis que) (donc |du coup |alors )?(moi|[a-z]+|[a-z]+ [a-z]+|a [a-z ]+) (donc )?(pas|annulee?|en visio|a distance|en distanciel) [.,]| et (donc|du coup|alors) pas `), (*composer).cutAtAnd, ReasonContradiction},
	{lazily(` (a la place|au lieu) d(u|e) `), (*composer).severalDays, ReasonTwoEvents},
	{lazily(` (quatre|tout|toutes|tous|trois) [a-z ,]*(mais|dont|sauf) [a-z ]*(visio|distance|distanciel|presentiel|repas)`), (*composer).noOtherWay, ReasonBothModes},
	{lazily(` (visio|distanciel|distance|presentiel|sur place) (me |m |nous )?(arrangerait|conviendrait|serait|aurait)|serait mieux[ ,.]| (visio|distanciel|video|presentiel) (me |m |nous )(convient|va|arrange|suffit) [a-z ]*,? ?mais (je|j|nous|on) `), (*composer).butComes, ReasonBothModes},
	{lazily(` (repas|dejeuner)( [a-z]+)? (est |serait )?en trop `), nil, ReasonUnclear},
	{lazily(` (repas|dejeuner|midi|visio|journee|matin) [.,] tres peux? pour moi `), (*composer).littleOfWhat, ReasonUnclear},
	{lazily(` comptez en (deux|trois|quatre|2|3|4) | (une? )?(second|seconde|deuxieme|2e|autre) (repas|place|couvert|chaise|inscription|invitation) (serait|sera|serait|est) | (j|nous) (aurai|aurons) (mon|ma|mes|notre|nos) (petite? |deux |trois )?(bebe|fille|fils|enfants?|gamins?|petite?|maman|pere|mere|mari|femme|conjointe?|stagiaires?|neveu|niece|petits?) `), (*composer).comesAtAll, ReasonUnnamed},
	{lazily(` (un|deux|trois) repas (de plus|en plus|supplementaires?) | ajoutez un repas `), nil, ReasonUnnamed},
	{lazily(` tout sauf le (repas|dejeuner) | sauf (le|les) (repas|dejeuners?) d| sans repas \. (oui|non) | (repas|dejeuner) moi (oui|non) `), nil, ReasonUnclear},
	{lazily(` (serai|suis|serais|sommes|serons|sera|et|,) donc pas avec vous `), (*composer).comesOrEats, ReasonUnclear},
	{lazily(` (absence|excusee?s?) (\. )?non | et pas sur | mais pas moi `), nil, ReasonUnclear},
	{lazily(` idem .* idem | pardon , `), (*composer).severalDays, ReasonNoEvent},
	{lazily(` sauf | (je|j y|y|moi|donc|mais|et) suis libre `), (*composer).allAbsent, ReasonUnclear},
	{lazily(` mais (je|j|nous|on|elle|il|[a-z]+|[a-z]+ [a-z]+) (m en|s en|nous en|me|m|se|s|nous) (charge\w*|occupe\w*|debrouille\w*|arrange\w*|organise\w*|libere\w*|(fais|ferai|fait|fera|vais faire) remplacer)`), (*composer).allAbsent, ReasonUnclear},
	{lazily(` s excuse , (il|elle|je) `), (*composer).allAbsent, ReasonUnclear}, // of something else
	{lazily(` (desistements?|annulations?|defections?|absences?|empechements?) (a signaler )?(chez nous|parmi|de notre cote|dans l equipe|dans nos rangs|de notre part)`), (*composer).severalPersons, ReasonWho},
	{lazily(` pense pas (venir|me rendre|arriver|me deplacer) (en|avec|par|a) `), nil, ReasonUnclear}, // how, not whether
	{lazily(` (serons|viendrons|venons|arrivons|arriverons|participerons) (bien |donc )?(a )?(deux|trois|quatre|cinq|\d) `), (*composer).allAbsent, ReasonContradiction},
	{lazily(` (venue|presence|participation|deplacement|inscription|reponse) ((depend|dependra) |(reste|est|sera|demeure) (suspendue|soumise|subordonnee|incertaine|a confirmer|a valider|conditionnee|en suspens))`), (*composer).comesAtAll, ReasonCondition},
	{lazily(` (decision|choix|dernier mot|feu vert|arbitrage) (appartient|revient|reviendra|releve|incombe|depend)| c est (a|au) [a-z ]{2,25} de (decider|trancher|valider|voir|choisir)| (a|aura) le dernier mot `), (*composer).comesAtAll, ReasonCondition},
	{lazily(` place (pour|a) [a-z ]+ dans (ma|notre|la|sa) `), nil, ReasonUnclear}, // in the car
	{lazily(` (m|nous) (a|ont|avait|avaient) ([a-z]+ )?(transmis|cedee?|laissee?|donnee?|offert|propose) (sa|leur) (place|invitation|inscription) `), (*composer).comesAtAll, ReasonWho},
	{lazily(` (mon|ma|notre|un|une|m|mme|monsieur|madame) [a-z]+( [a-z]+){0,2} (m|nous) (a|ont|avait|avaient) ([a-z]+ ){1,12}et (souhaite|souhaiterait|veut|voudrait|aimerait|compte|pense|sera|viendra|participera|y sera|y va) `), (*composer).comesAtAll, ReasonWho}, // of whom?
	{lazily(` (ne|n) (fais|ferai|faisons|ferons) plus partie `), (*composer).comesAtAll, ReasonLasting},
	{lazily(` (tout le monde|chacun) (est|sera|serait) (d accord|ok|partant|pour) `), nil, ReasonWho},
	{lazily(` mais (la|cette fois ci|cette fois|pour une fois) ,? ?(je|j|nous|on) `), nil, ReasonUnclear}, // "une autre fois, en visio peut-être, mais là je viens"
	{lazily(` (envoie|envoyer|enverrai|delegue|deleguer|deleguerai|mande|mandater|mandaterai) ([a-z]+ ){0,2}(collegues?|adjointe?|monde|quelqu un) | (prendra|prendront|assurera) (la releve|ma place)`), (*composer).allAbsent, ReasonWho},
	{lazily(` (mangerai|mange|dejeunerai) (dans|chez|a la maison|en route|avant|sur la route) | (passerai|decline|decliner) (sur |l offre de )(le )?(repas|dejeuner)`), (*composer).mealNoted, ReasonUnclear},
	{lazily(` besoin d (un|une)? ?(interprete|accompagnateur|accompagnatrice|auxiliaire|traducteur|traductrice|boucle)`), (*composer).noNeedNoted, ReasonUnclear},
	{lazily(` (suis|serai|etais) (prise?|retenue?|en conges?|en vacances|en formation|en deplacement|de permanence|occupee?|indisponible|pas disponible|pas dispo|absente?)\b.*[ .](mais|justement|expres) | (prise?|retenue?)( ce jour la)? (\. )+par `), (*composer).absentForGood, ReasonUnclear},
	{lazily(` (reunion|rendez vous|conseil|formation|permanence|congres?|piscine|empechement)\b.* (reporte|annule|deplace|decommande|libere|seche|leve|me fais remplacer)(e|es|s)?\b`), (*composer).freedOnly, ReasonUnclear},
	{lazily(` (chef|cheffe|directeur|directrice|employeur|hierarchie|responsable|president|presidente|direction)( [a-z]+)?( ,)? (qui )?(refuse|a refuse|me refuse|s oppose|s y oppose|dit non|a dit non|n est pas d accord|ne veut pas) `), (*composer).comesAtAll, ReasonContradiction},
	{lazily(` sous reserve (de|d|des|qu il reste|qu il y ait|du nombre de)( encore| toujours)?( la disponibilite)?( des| de| d)? ?places? `), nil, ReasonCondition}, // ours to say
	{lazily(` (nous|on) (\. )?(nous |se |s )*(repartirons|partagerons|repartira|partagera|organiserons|organisera|concerterons|concertera)( [a-z]+){0,5} `), (*composer).severalPersons, ReasonMaybe},
	{lazily(` comment (nous|on) (\. )?(nous |se |s )*(pourrions|pourrait|pensons|pense|envisageons|envisage|voudrions|souhaiterions|proposons|comptons|etions|etait|avions|avait|allons)( nous| se| s)* (peut etre )?(repartir|reparti|partage|partager|organis|divis|distribu)`), (*composer).comesAtAll, ReasonMaybe},
	{lazily(` (la|votre|cette|l) (rencontre|journee|manifestation|evenement)( [a-z]+){0,3} (a ete|est|aurait ete|serait|etait|vient d etre) (reportee?|avancee?|deplacee?|decalee?|annulee?|deprogrammee?) `), (*composer).allAbsent, ReasonOtherDate}, // by hearsay
}

// movedHere is another matter that was put on another day: "le conseil communautaire a été déplacé au 18 juin".
var movedHere = lazily(`\b((reporte|deplace|decale|avance|repousse|fixe|cale|programme|place|prevu|convoque|organise)e?s? (a|au|le|pour le|sur le)|tombe (justement |precisement )?le|se (tient|tiendra) le|(a|aura) lieu le) `)

// toThisDay is the same, put on the day that is spoken of: "… a été déplacé à cette date".
var toThisDay = lazily(`\b(deplace|decale|avance|fixe|cale|programme|reporte)e?s? (a|pour|sur) (cette (meme )?date|ce (meme )?jour( la)?)$`)

// freedOnly says whether all that was understood is a no, and the matter that was put off was not put on the very day.
func (c *composer) freedOnly() bool {
	return c.allAbsent() && !slices.ContainsFunc(c.list, func(o clause) bool {
		if !movedHere.MatchString(o.plain()) || o.question || bearsOn(o.tags, kNot, kNe, kIf, kHedge) {
			return false
		}
		if toThisDay.MatchString(o.plain()) {
			return true
		}
		days := eventsNamed(&o)
		return dayNamed(&o) && slices.ContainsFunc(c.said, func(st statement) bool { return has(days, st.event) })
	})
}

// saidYesBefore is a yes that was given in another way.
var saidYesBefore = lazily(` (dit|repondu) (que )?oui | inscrite?s? | inscription `)

// unregisteredAway says whether all that was understood is a no of somebody who is registered nowhere.
func (c *composer) unregisteredAway() bool {
	return c.allAbsent() && !c.off && len(c.in.Registered) == 0 && !saidYesBefore.MatchString(c.runningText())
}

// staysOnList says whether nothing was read of leaving the list.
func (c *composer) staysOnList() bool { return !c.off }

// onlyOwnNo says whether all that was understood is the sender's own no.
func (c *composer) onlyOwnNo() bool { return c.allAbsent() && !c.severalPersons() && c.actsOn(me) }

// otherwiseRegistered says whether a mode that is to be kept is none that is held.
func (c *composer) otherwiseRegistered() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool {
		return st.mode != "" && slices.ContainsFunc(c.in.Registered, func(r Registered) bool { return r.Event == st.event && string(r.Mode) != st.mode })
	})
}

// onlyOwn says whether all that was understood is of the sender.
func (c *composer) onlyOwn() bool {
	return !slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me })
}

// wayOpen says whether the sender comes in a way that is not told.
func (c *composer) wayOpen() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person == me && st.kind == Attend && st.mode == "" })
}

// leansAlone says whether nothing was understood but that somebody might come.
func (c *composer) leansAlone() bool {
	return len(c.said) > 0 && !slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Maybe })
}

// littleOfWhat says whether it is left open what is "très peu pour moi": the screen in "les écrans, très peu pour moi" is not.
func (c *composer) littleOfWhat() bool {
	return !slices.ContainsFunc(c.list, func(o clause) bool { return o.sense.rule == "way refused" && o.plain() == "tres peu pour moi" })
}

// comesAtAll says whether somebody comes.
func (c *composer) comesAtAll() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Attend })
}

// namesOthers says whether somebody else than the sender is acted on.
func (c *composer) namesOthers() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && st.kind == Absent }) && !c.actsOn(me)
}

func (c *composer) severalPersons() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != c.said[0].person })
}

func (c *composer) severalDays() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.event != c.said[0].event })
}

// severalSaid says whether the same is said of several people or days.
func (c *composer) severalSaid() bool {
	same := !slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != c.said[0].kind || st.mode != c.said[0].mode })
	return len(c.said) > 1 && same
}

// butComes says whether a mode that would be liked is the one that was noted.
func (c *composer) butComes() bool {
	return strings.Contains(c.runningText(), " mais ") && slices.ContainsFunc(c.said, func(st statement) bool { return st.mode != "" })
}

// noNeedNoted says whether no statement holds a need.
func (c *composer) noNeedNoted() bool {
	return c.comesAtAll() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.access != "" })
}

// markedOff says whether some day is marked "KO" in a way that was not read.
func (c *composer) markedOff() bool {
	return slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.rule != "a day marked off" && o.sense.rule != "a turn of days" && (contains(o.plain(), "ko") || contains(o.plain(), "nok") && (o.sense.what != wDecision || o.sense.yes))
	})
}

// exceptsUnread says whether something is excepted that was not read as days taken out of a yes.
func (c *composer) exceptsUnread() bool {
	return slices.ContainsFunc(c.list, func(o clause) bool {
		return contains(o.plain(), "a l exception") && o.sense.rule != "exception to what was said" && !(o.sense.what == wDecision && len(o.sense.minus) > 0)
	})
}

// noOtherWay says whether no day was read as taken in another way than the rest.
func (c *composer) noOtherWay() bool {
	return !slices.ContainsFunc(c.list, func(o clause) bool { return o.sense.rule == "another way there" })
}

// mealNoted says whether a meal was noted, or left open.
func (c *composer) mealNoted() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch != "no" && st.kind != Absent })
}

// standGuard hands on replies with such a turn.
func (c *composer) standGuard() {
	if len(c.said) == 0 {
		return
	}
	text := c.runningText()
	c.guardAgainst(allGuards, guardTurns, text)
	c.mindRetraction()     // guards_behind.go
	c.mindOtherThing(text) // other_thing.go
	c.mindOther(text)      // guards_other.go
	c.mindSmallNames()     // guards_company.go
	c.mindGivenNames()     // guards_given.go
	c.mindUnnamedSent()    // guards_sent.go
	c.mindThoughts()       // guards_thought.go
	c.mindPairs()          // guards_pairs.go
	c.mindAccompanied(text)
	c.mindWith(text)
	c.mindFoot()        // foot_said.go
	c.mindScope()       // days_scope.go
	c.mindDaysOfNamed() // days_of_named.go
	c.mindRanges()
	for _, st := range c.said {
		if st.person != me && st.kind == Attend {
			name := plain(c.people[st.person].Name)
			if contains(text, "sans "+name) || contains(text, "sauf "+name) || !c.actsOn(me) && (contains(text, "oui "+name) || contains(text, "ok "+name)) {
				c.block(ReasonWho, c.people[st.person].Name)
			}
		}
	}
	c.mindTopics()
	c.mindLostDays()
	c.mindNobody()
	c.mindAllOf()
	c.mindLabels()
	c.mindValues() // labels.go
	c.mindMarks()
	c.mindAllergies(text)
	c.mindReplacement()
	c.mindBareAnswer()
	c.mindDayTaken()  // day_taken.go
	c.mindObstacles() // obstacles.go
	c.mindNoonAlone() // told_video.go
	c.mindMeaning()   // guards_meaning.go
	c.mindLetterOf()  // other_subject.go
	c.mindWithdrawn() // guards_needs.go
	c.mindNewNeed()
	c.mindUntold()          // needs_untold.go
	c.mindDayTurns()        // guards_turns.go
	c.mindDaysOfProgramme() // days_lost.go
	c.mindDrawnNo()         // guards_drawn.go
	c.mindDayBehind()       // besides_day.go
	c.mindWhereabouts()
	c.mindShunned() // shunned.go
	c.mindRevived()
	c.mindStateOfNow() // only_now.go
	c.mindBareNo()
	c.mindNeedsUnread() // guards_needs.go
	c.mindThingWished()
	c.mindDaysCrossed() // guards_pairs.go
	c.mindWhereOthers() // where_day.go
	c.mindFoodRefused() // guards_over.go
	c.mindNeedsOver()
	c.mindWhose()    // guards_whose.go
	c.mindThings()   // guards_things.go
	c.mindNeedOnIf() // guards_open_yes.go
	c.mindLeaveFrom()
	c.mindTheirPlace() // guards_offers.go
	c.mindTheirDetail()
	c.mindTails()   // guards_tails.go
	c.mindDetails() // guards_details.go
	c.mindBeside()  // guards_beside.go
	c.mindPutOffOfOthers()
}

// guardAgainst hands on a reply for the guards whose turn a text holds where it matters. The reason names the words where the text is that of the
// whole reply.
func (c *composer) guardAgainst(guards []guard, turns *prefilter.Set, text string) {
	for n := range turns.Candidates(text) {
		g := guards[n]
		if g.when != nil && !g.when(c) || !turns.Matches(n, text) {
			continue
		}
		words := ""
		if found := turns.Find(n, text); found != nil && text == c.runningText() && g.code != ReasonContradiction && g.code != ReasonOtherEvent {
			words = c.saidAt(found[0], found[1])
		}
		c.block(g.code, words)
	}
}

// mindBareAnswer hands on a bare yes or no in front of a clause that says the same of another day: "non, je ne pourrai pas aller jusqu'à Bar-le-Duc", in answer
// to a letter of another.
func (c *composer) mindBareAnswer() {
	for i := range c.list[:max(0, len(c.list)-1)] {
		o, next := &c.list[i], &c.list[i+1]
		if o.sense.what != wDecision || next.sense.what != wDecision || next.sentence != o.sentence || o.sense.yes != next.sense.yes || !newBag(o).only(kYes, kNo, kFill) || len(o.sense.events) > 0 || c.in.Event == "" {
			continue
		}
		if days := eventsNamed(next); len(days) > 0 && !has(days, c.in.Event) && slices.ContainsFunc(c.said, func(st statement) bool { return st.event == c.in.Event }) {
			c.block(ReasonOtherEvent, days[0])
		}
	}
}

// mindTopics hands on a reply that names a day for which nothing was understood: "oui pour Épernay, Bar-le-Duc, non pour Mulhouse".
func (c *composer) mindTopics() {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question || o.sense.what != wTopic || c.in.Answers != AnswersProgramme || !newBag(o).only(kEvent, kGeneric, kFill, kFor, kAlso, kJoin) || contains(o.plain(), "autres") || contains(o.plain(), "plutot que") || c.toldOf(i) {
			continue
		}
		for _, id := range eventsNamed(o) {
			if !slices.ContainsFunc(c.said, func(st statement) bool { return st.event == id }) {
				c.block(ReasonNoEvent, o.text)
			}
		}
	}
}

// mindLostDays hands on a reply in which a day was doubted, and the doubt went to the days behind it alone: "je serai peut-être en visio pour
// Épernay, Bar-le-Duc et Mulhouse".
func (c *composer) mindLostDays() {
	for i := 1; i < len(c.list); i++ {
		if o, before := &c.list[i], &c.list[i-1]; o.sense.what == wPast && o.sense.rule == "past" && before.sense.what == wDecision && before.sentence == o.sentence && c.word(o.tags[0]) == "et" {
			for _, id := range eventsNamed(o) {
				if !slices.ContainsFunc(c.said, func(st statement) bool { return st.event == id }) {
					c.block(ReasonNoEvent, o.text) // "… aux rencontres du 28 mai | et du 18 juin où j'étais attendue"
				}
			}
		}
	}
	if c.in.Answers != AnswersProgramme {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question || o.sense.what != wHedge || len(o.sense.events) == 0 {
			continue
		}
		for _, id := range o.sense.events {
			if !slices.ContainsFunc(c.said, func(st statement) bool { return st.event == id }) {
				c.block(ReasonNoEvent, o.text)
			}
		}
	}
}

// mindAllOf hands on a reply that names some days as a heading and then takes "tout": all of these, or all of the programme?
func (c *composer) mindAllOf() {
	if c.in.Answers != AnswersProgramme {
		return
	}
	var listed []string
	for i := range c.list {
		o := &c.list[i]
		if o.sense.what == wTopic && !o.subject && newBag(o).only(kEvent, kFill, kFor, kJoin, kGeneric) {
			listed = union(listed, eventsNamed(o))
		}
		if o.sense.what == wDecision && len(listed) > 1 && len(o.sense.events) > len(listed) && (contains(o.plain(), "tout") || contains(o.plain(), "toutes") || contains(o.plain(), "partout")) {
			c.block(ReasonTwoEvents, o.text)
		}
	}
}

// toldOf says whether the clause behind a day, in its sentence, is no answer: "le 5 novembre, nous attendrons l'ouverture des inscriptions".
func (c *composer) toldOf(i int) bool {
	if i+1 >= len(c.list) || c.list[i+1].sentence != c.list[i].sentence {
		return false
	}
	next := &c.list[i+1]
	return next.sense.what != wDecision && next.sense.what != wDetail && next.sense.what != wTopic && next.sense.what != wHedge && next.plain() != "si possible"
}

// mindLabels hands on a bare yes or no that answers a label or a question of which nothing is known: "viande : non", "végétarienne ? Non."
func (c *composer) mindLabels() {
	for i := 1; i < len(c.list); i++ {
		o, before := &c.list[i], &c.list[i-1]
		if o.subject || o.sense.what != wDecision || !newBag(o).only(kYes, kNo, kFill, kCourtesy) || before.sense.what != wReason && before.sense.what != wMention && before.sense.what != wQuestion && before.sense.what != wDetail {
			continue
		}
		if label := before.plain(); len(strings.Fields(label)) > 3 || answerLabel.MatchString(" "+label+" ") {
			continue
		}
		between := c.text[c.words[before.tags[len(before.tags)-1].to-1].to:c.words[o.tags[0].from].from]
		if strings.Contains(between, ":") || strings.Contains(between, "?") && before.sense.what != wDetail && len(strings.Fields(before.plain())) < 3 {
			c.block(ReasonUnclear, o.text)
		}
	}
}

// answerLabel is a label whose yes or no is the answer itself.
var answerLabel = lazily(` (mots?|un|deux|trois|secondes|reflexion|lettres|reponse|rsvp|vote|disponible|disponibilite|bref|resume|invitation|presence|presentiel|participation|venue|verdict|conclusion|decision|resultat|moi|nous|viens|viendrai|venir|salle|inscription|ce sera|donc|alors|d accord|question) `)

// countMarked is a number of people behind a yes: "oui (2)", "présence : 3", "oui, +2".
var countMarked = lazily(`(?m)(oui|présence|présente?|viens|moi)\s*[:,]?\s*(\([2-9]\)|\+\s*[1-9]|x\s*[2-9]\b)|présence\s*:\s*[2-9]\b|^\s*\+\s*[1-9]\s*$`)

// emptyMarked is a line that says no, or nothing, with a letter or a figure: "présence : N", "repas 0".
var emptyMarked = lazily(`(?m)(repas|déjeuner|présence|visio)\s*:?\s*(0|n|/)\s*$`)

// mindMarks hands on answers given by empty and ticked boxes, or by a mark that says no beside a word that was taken for a yes.
func (c *composer) mindMarks() {
	text := c.in.Text
	if strings.ContainsAny(text, "☐□○⬜◯▢") || strings.Contains(text, "[ ]") {
		c.block(ReasonForm, "")
	}
	if strings.ContainsAny(text, "❌✗✘🚫👎✖") && !c.anyAbsent() || strings.Contains(text, "/ne ") || strings.Contains(text, "(pas)") || strings.Contains(text, "(ne)") {
		c.block(ReasonUnclear, "")
	}
	lower := strings.ToLower(text)
	if strings.Contains(lower, "/") && (choiceLeft(lower) || c.asksWithLetters(lower)) || c.numbersAnswers(lower) {
		c.block(ReasonForm, "") // labels.go
	}
	if c.comesAtAll() && endsEmpty(lower) && emptyMarked.MatchString(lower) {
		c.block(ReasonForm, "")
	}
	if c.severalDaysCome() && !c.anyAbsent() && (strings.Contains(text, "+") && minusMarked.MatchString(text) || ratherThan.MatchString(c.runningText())) {
		c.block(ReasonTwoEvents, "")
	}
	if strings.ContainsAny(text, "+(123456789") && c.comesAtAll() && countMarked.MatchString(lower) {
		c.block(ReasonUnnamed, "")
	}
}

// minusMarked is a day marked with a minus beside others with a plus: "Épernay +, Bar-le-Duc -"; ratherThan prefers one day to another.
var (
	minusMarked = regexp.MustCompile(`(?m)[\pL\d]\s+[-–−]\s*(?:[,;.]|$)`)
	ratherThan  = lazily(` plutot [a-z0-9 ]{2,24} (que|qu) `)
)

// endsEmpty says whether a line ends with a letter or a figure that says no, "n", "0" or "/", by itself.
func endsEmpty(text string) bool {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if n := len(line); n > 0 && strings.IndexByte("0n/", line[n-1]) >= 0 && (n == 1 || strings.IndexByte(" \t:sreo", line[n-2]) >= 0 || line[n-2] >= 0x80) {
			return true
		}
	}
	return false
}

var allergyWord = lazily(` (allerg\w*|intoleran\w*) `)

// leftOut is a diet that tells what is left out, and that it is for an allergy: "pas de poisson ni fruits de mer (allergie)".
var leftOut = lazily(`^(pas de|pas d|sans|ni|aucune?) \w+`)

// mindAllergies hands on a reply that speaks of an allergy which no diet holds.
func (c *composer) mindAllergies(text string) {
	if !c.comesAtAll() || !allergyWord.MatchString(text) || strings.Contains(text, " pas d allerg") || strings.Contains(text, " ni allerg") || strings.Contains(text, " aucune allerg") || strings.Contains(text, " sans allerg") {
		return
	}
	for _, st := range c.said {
		diet := plain(st.diet)
		if len(strings.Fields(diet)) > 1 && (!strings.HasSuffix(diet, "allergie") || leftOut.MatchString(diet)) {
			return
		}
	}
	c.block(ReasonUnclear, "")
}

// mindReplacement hands on a no of the sender beside words that were not read and speak of somebody else: "mais Luc Bertin pourra".
func (c *composer) mindReplacement() {
	if !c.allAbsent() {
		return
	}
	reasonOnly := !slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.what == wDecision && (bearsOn(o.tags, kNot, kNe, kNo, kCancel, kNoun) || o.sense.rule != "decision")
	})
	for i := range c.list {
		o := &c.list[i]
		if !o.subject && reasonOnly && i > 0 && strings.HasPrefix(o.plain(), "mais ") && (o.sense.what == wSuspect || o.sense.what == wReason || o.sense.what == wMention || o.sense.what == wCourtesy) {
			c.block(ReasonUnclear, o.text)
		}
		if !o.subject && !o.question && (o.sense.what == wSuspect || o.sense.what == wMention) && slices.ContainsFunc(o.tags, func(t tag) bool { return t.kind == kName && !c.actsOn(t.person) && !c.people[t.person].addressee }) {
			c.block(ReasonWho, o.text)
		}
	}
}
