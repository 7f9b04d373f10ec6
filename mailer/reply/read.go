package reply

import (
	"slices"
	"strings"
)

// A reader is the work on one reply.
type reader struct {
	in          Input
	text        string // the new words, then the subject
	bodyEnd     int    // where the new words end
	from        string // display name, cleaned
	ownsMailbox bool   // from is a person's
	index       *index
	rules       []rule // of the grammar, in order
	words       []token
	people      []namedPerson

	footAnswers []string // lines of the signature that may be answers
	seen        []sighting
	topic       []int // names that the sentence at hand began with
	named       bool  // the sentence at hand began with the sender's own name
	undecided   bool  // the mode was left open
	boss        int   // one more than the token at which somebody was spoken of by their office alone
	sig         signature
	signedBy    string // the line of the foot that names somebody else
	signsInFull bool   // a line of the foot is the name of the From line
	relative    bool   // the tag before is a name
	shouts      bool   // all in capitals: they say nothing of names
	forms       []form
	buttons     []button
	list        []clause
	tags        []tag  // of all words
	running     string // the text of all words, once it was asked for
	spans       []span
	head        string   // the organisation that the head of a letter names
	dayLed      bool     // the sentence at hand began with the day
	own         ownWords // what the text says of the sender
	ownTold     ownWords // what it says in passing, where the foot says nothing
}

// A sighting is a name in the text.
type sighting struct{ token, person int }

type ownWords struct {
	name, function, organisation string
}

// ourSubject is a subject of ours that was answered or forwarded.
var (
	ourSubject  = lazily(`^((re|tr|fw|fwd|ref|aw|r|ré) ?(\[\d+\])?: ?)+`)
	autoSubject = lazily(`(reponse automatique|automatic reply|absence du bureau|message d.absence|out of office|accuse de reception|^lu ?:|^remis ?:|^read:|delivered|undeliver|delivery status|auto-?reply|automatische)`)
	buttonCode  = lazily(`^(inscription|absence) - (.+?)( \[[0-9a-z-]{6,}\])?$`)
)

// Read says what a reply was understood to say. It is pure: the same input gives the same reading.
func Read(in Input) Reading {
	r := newReader(in)
	return r.read()
}

// newReader prepares the work on a reply: its text, with the subject behind it if the sender typed one.
func newReader(in Input) *reader {
	r := &reader{in: in, from: cleanFrom(in.FromName), index: newIndex(in), rules: rules()}
	r.ownsMailbox = r.fromPerson()
	r.text = in.Text
	r.bodyEnd = len(r.text)
	if subject := r.ownSubject(); subject != "" {
		r.text += "\n\n" + subject
	}
	r.shouts = capitals(in.Text)
	return r
}

// ownSubject is the subject where the sender typed it, "" where it is that of our letter or of a machine.
func (r *reader) ownSubject() string {
	s := strings.TrimSpace(r.in.Subject)
	flat := fold(s)
	if s == "" || ourSubject.MatchString(flat) || autoSubject.MatchString(flat) || len(s) > 300 {
		return ""
	}
	for _, e := range r.in.Programme.Events {
		if r.in.Answers != AnswersNothing && e.Title != "" && strings.Contains(plain(s), plain(e.Title)) {
			return ""
		}
	}
	return s
}

// capitals says whether a text is written in capitals throughout.
func capitals(text string) bool {
	small, big := 0, 0
	for _, c := range text {
		if c >= 'a' && c <= 'z' {
			small++
		} else if c >= 'A' && c <= 'Z' {
			big++
		}
	}
	return big > 20 && big > 4*small
}

// read makes the reading, but of a reply that is too long or a machine's.
func (r *reader) read() Reading {
	if len(r.in.Text) > 64<<10 {
		return Reading{Disposition: Review, Reasons: []Reason{{ReasonUnclear, ""}}}
	}
	if auto, ok := r.automatic(); ok {
		return auto
	}
	r.understand()
	c := &composer{reader: r}
	return c.compose()
}

// understand cuts the text into clauses and gives each its sense.
func (r *reader) understand() {
	r.forms = readForms(r.in.Text)
	r.spans = r.inlineSpans()
	r.buttons = slices.DeleteFunc(findButtons(r.in.Text), r.retyped)
	var all []line
	for _, l := range lines(r.in.Text) {
		if !r.covers(l) {
			all = append(all, l)
		}
	}
	for n := len(all) - 1; n > 0 && (all[n].device() || all[n].disclaimer()) && !strings.HasPrefix(all[n].text, "-"); n-- {
		all = all[:n]
	}
	all = r.cutOwnName(r.withoutHead(withoutQuoted(all)))
	foot := r.foot(all)
	prose := append([]line{}, all[:foot]...)
	prose = append(prose, r.readFoot(all[foot:])...)
	if r.in.Signature != "" {
		r.readFoot(lines(r.in.Signature))
	}
	for _, l := range prose {
		if l.disclaimer() || l.device() {
			continue
		}
		l = r.withoutAddedHead(l) // foot_said.go: "P.S. Sophie Lambert viendra"
		r.words = append(r.words, tokens(r.text, l.from, l.to)...)
	}
	r.words = firstLetters(shortCivilities(leaders(spokenMarks(r.words))))
	r.words = r.withoutLastName(r.words)
	if r.in.Moved {
		r.words = asMoved(r.words)
	}
	body := len(r.words)
	if r.bodyEnd < len(r.text) && r.worthy() {
		r.words = append(r.words, tokens(r.text, r.bodyEnd, len(r.text))...)
	}
	r.index.nameRest(r.words)
	r.tags = r.tag(r.words)
	tags := r.tags
	r.tellOwn(r.words[:body])
	r.giveAddresses()
	for _, t := range tags {
		if t.kind == kName {
			r.seen = append(r.seen, sighting{t.from, t.person})
		}
	}
	r.list = r.clauses(r.words, tags)
	markAsked(r.list) // dictated_more.go: "je peux pas me déplacer | est ce que vous pouvez me mettre en visio"
	for i := range r.list {
		r.setAside(&r.list[i])
	}
	r.sense(body)
	r.settleClauses()
}

// settleClauses gives clauses a sense that those beside them make. The order counts: each step sees what the ones before it made.
func (r *reader) settleClauses() {
	r.settleNotedThat()      // noted_that.go: "pourriez-vous noter que je serai en visio ?"
	r.settleAnnounced()      // announces.go: "j'ai deux petites choses à ajouter :"
	r.settleAskedBack()      // asked_back.go: "vous me demandez si je déjeune : oui, avec plaisir"
	r.settleBeliefs()        // beliefs.go: "sauf erreur de ma part, la rencontre est accessible à distance"
	r.settleLooseIfs()       // loose_ifs.go: "si le lieu change, merci de me prévenir"
	r.settleConcerning()     // concerning.go: "concernant mon inscription, …"
	r.settleCataphora()      // cataphora.go: "ma collègue vient : X"
	r.settleCountedPeople()  // counted_people.go: "je viens avec deux dames de l'atelier : X et Y"
	r.settleRepresentedBy()  // represented_by.go: "le conseil citoyen sera représenté par trois personnes : X, Y et moi-même"
	r.settleOneOfOurs()      // named_after.go: "je viendrai avec l'un de nos éducateurs, X"
	r.settleNamedAfter()     // named_after.go: "deux collègues souhaitent se joindre à moi : X et Y"
	r.settleSevered()        // severed.go: predicates cut by commas
	r.settleLists()          // lists.go: "repas : oui"
	r.settleChoiceHeads()    // choice_heads.go: "voici mes choix : Épernay et Mulhouse, sur place"
	r.settleInscriptions()   // inscriptions.go: heads and tails of a list
	r.settleDayLines()       // daylines.go: days in lines under "je participerai :"
	r.settleRosters()        // roster.go: lists of people
	r.settleMandates()       // mandate.go: "Mme la Sénatrice m'a chargé de la représenter"
	r.settleOwnOffice()      // offstage.go: "la présidente, Mme X", who writes
	r.settleAnswersFor()     // answers_for.go: "les réponses de M. X à votre programme :", "je réponds au nom de M. X : oui"
	r.settleOwnReason()      // secretariats.go: "M. X, directeur, retenu par un conseil, suivra avec Mme Y"
	r.settleDelegations()    // secretariats.go: "Mme X, empêchée, a donné délégation à M. Y"
	r.settleOffices()        // offstage.go: "M. le Maire, empêché, sera remplacé par X"
	r.settleStandForOffice() // stand_for_office.go: "M. le Directeur académique ne pouvant être présent, Mme X, IEN, le représentera"
	r.settleSelfToo()        // officials.go: "merci d'inscrire X ainsi que moi-même"
	r.settleExceptions()     // excepts.go: "toutes, hormis Mulhouse"
	r.settleOtherDays()      // otherdays.go: "les deux autres dates me sont impossibles"
	r.settleAllOthers()      // days_scope.go: "je viendrai à Épernay et Mme X à toutes les autres"
	r.settleNextOne()        // the_next_one.go: "et oui aussi pour la suivante, celle du 18 juin"
	r.settleFrames()         // frame.go: predicates that no rule read
	r.settleGroundFirst()    // grounds_first.go: "suite à un imprévu, je souhaite annuler le repas"
	r.settleNamedTells()     // named_tells.go: "X et Y doivent annuler", "X a pu se libérer"
	r.settleNamedInstead()   // named_instead.go: "c'est X que nous enverrons", "je laisse X me représenter"
	r.settleOfNamed()        // of_named.go: "pour Bar-le-Duc, il n'est pas encore sûr"
	r.settleSidelong()       // sidelong.go: "j'arriverai à Épernay pour 9 h 30", "à ma place, vous accueillerez X"
	r.settleImpossible()     // thing_impossible.go: "les parkings souterrains, c'est pas possible pour moi"
	r.settleTurned()         // turned.go: what turns the clause before
	r.settleWishes()         // unreal.go: "j'aurais souhaité"
	r.lendSubjects()         // offstage.go: "retenu, il ne pourra venir"
	r.settleApposed()        // apposed.go: "moi non"
	r.settleHeaded()         // headed_answer.go: "participation : non"
	r.settleStandFor()       // stand_for.go: "X, qui viendra pour moi"
	r.settleBrief()          // brief.go: "à jeudi !"
	r.settleOwnCancel()      // plain.go: "merci de supprimer mon inscription"
	r.settleTurnTo()         // referrals.go: "n'hésitez pas à solliciter X"
	r.settleIfPossible()     // referrals.go: "merci de me dire si c'est possible"
	r.settleAnotherSeason()  // referrals.go: "peut-être à l'automne"
	r.settleDoubtsApart()    // doubts_apart.go: "pour l'automne je verrai plus tard"
	r.settleOtherDoubts()    // other_doubts.go: "j'espère glaner des contacts"
	r.settleInterest()       // waver.go: "je suis intéressée et vous remercie de m'inscrire"
	r.settleAmended()        // plain.go: "merci de rectifier"
	r.settleToldAnew()       // told_anew.go: "une rectification à mon message :", "visio pour la première, en salle pour la seconde"
	r.settleForThem()        // told_anew.go: "merci de lui faire une place à table"
	r.settleKeepsWay()       // told_anew.go: "Mme X, elle, reste en présentiel"
	r.settleMisrecorded()    // misrecorded.go: "vous m'avez inscrite sur place alors que j'avais demandé la visio"
	r.settleBusy()           // plain.go: "et on est sous l'eau"
	r.settleTimeAllows()     // plain.go: "si l'ordre du jour le permet"
	r.settleMishaps()        // schedule.go: "si ça coince, je te préviens"
	r.settleParentheses()    // schedule.go: "Épernay (sur place)"
	r.settleDaysBefore()     // another_day.go: "j'ai bloqué le 28 mai et le 24 septembre, je serai présente"
	r.settleDaysPicked()     // days_office.go: "je retiens les dates d'Épernay et de Mulhouse, merci de m'inscrire"
	r.settleThere()          // another_day.go: "je note aussi celle du 18 juin, où je viendrai"
	r.settleNextTime()       // another_day.go: "ce sera pour une prochaine fois, notamment Tomblaine"
	r.settleAnotherDay()     // another_day.go: "je retiens le 28 juin, j'y serai"
	r.settleToBeSent()       // to_be_sent.go: "merci de m'envoyer le lien dès que possible"
	r.settleCourteousIfs()   // courteous_ifs.go: "je ne mange pas de porc, si c'est possible d'en tenir compte"
	r.settleRecordAsked()    // asked_of_us.go: "gardez-moi le compte rendu, si vous pouvez"
	r.settlePlainNeeds()     // needs_plain.go: "je suis un peu dure d'oreille", "les escaliers me sont encore difficiles"
	r.settleAidsWanted()     // aids_wanted.go: "si vous pouviez me garder une chaise près de la porte, ce serait gentil"
	r.settleAidsAsked()      // aids_asked.go: "serait-il possible de me réserver une place près de l'entrée ?"
	r.settlePlainMeals()     // meals_plain.go: "je mangerai chez mes parents", "pour la réunion comme pour le repas"
	r.settleNeedRiders()     // need_riders.go: "je mange casher, un plat végétarien ira très bien", "merci de noter : pas de porc"
	r.settleNeedsElse()      // needs_else.go: "halal si possible, sinon du poisson"
	r.settleTurnsToThem()    // named_instead.go: "voyez avec X qui me remplace, elle viendra"
	r.settleNotNamed()       // left_out.go: "X viendra, mais pas Y"
	r.settleContrast()       // contrast.go: "en visio et non sur place"
	r.settleRefusedWay()     // contrast.go: "la vidéo, non merci"
	r.settleWithMe()         // contrast.go: "avec moi", "sans moi"
	r.settleOfficeTells()    // charged.go: "Madame la Maire vous informe qu'elle sera représentée par X"
	r.settlePoliteTails()    // polite_tails.go: "si ça ne vous dérange pas", "il n'est pas inscrit, je crois"
	r.settleChangesAsked()   // changes_asked.go: "si c'est encore possible, je prendrai le déjeuner"
	r.settleLeftToUs()       // changes_asked.go: "je préférerais finalement la visio, je vous laisse modifier"
	r.settleMealPutDown()    // meal_misrecorded.go: "j'avais demandé à ne pas déjeuner, or vous m'avez inscrite au repas"
	r.settlePendingLeave()   // pending.go: "mais il me faut l'accord de ma cheffe"
	r.settleOwnLeave()       // conditions.go: "si ma demande est acceptée"
	r.settleConditions()     // conditions.go: "si …"
	r.settleWishesBefore()   // conditions.go: "j'aimerais venir ; si mon chef dit oui, je viens"
	r.settleOfficeTold()     // office_told.go: "Hugo est notre coordinateur jeunesse"
	r.settleToldVideo()      // told_video.go: "moi ce sera en visio, j'ai cours l'après-midi"
	r.settleToldMaybe()      // told_maybe.go: "je ne peux pas encore vous répondre"
	r.settleAsksAround()     // told_ride.go: "j'aimerais bien venir mais je dois d'abord voir avec ma fille si elle peut m'emmener"
	r.settleToldPending()    // told_pending.go: "j'attends mon planning, je vous confirme plus tard"
	r.settleTheirPerhaps()   // told_theirs.go: "la présence de Mme X n'est pas encore confirmée", "a priori oui mais je vous confirme vendredi"
	r.settleNotYet()         // not_yet.go: "je ne suis pas en mesure de vous confirmer ma présence"
	r.settleToldNo()         // told_no.go: "nous partons le 15 mai et ne rentrons qu'en juin"
	r.settleToldNobody()     // told_nobody.go: "aucun élu de la commune ne sera disponible", "nous n'avons personne de disponible"
	r.settleHouseComes()     // house_subject.go: "je serai là pour la mairie", "le CCAS sera représenté par mes soins"
	r.settleToldRegret()     // told_regret.go: "désolée, je suis en congés cette semaine-là", "merci mais le 28 mai je serai en Bretagne"
	r.settleToldDuty()       // told_duty.go: "je serai malheureusement retenue par le bureau communautaire"
	r.settleToldStead()      // told_stead.go: "je suis en congés cette semaine-là. C'est X qui représentera le service"
	r.settleMealInFront()    // meal_ahead.go: "pour le midi, ne me comptez pas"
	r.settleStaysWith()      // dictated_more.go: "je vais rester avec | elle"
	r.settlePleasantries()   // pleasantries.go: regards, weather
	r.settleWithNamed()      // with_named.go: "avec X, nous viendrons", "X et moi, on sera disponibles en novembre"
	r.settlePutOffNo()       // put_off.go: "nous recevons la préfète ce jour-là, une prochaine fois avec plaisir"
	r.settleGladButKept()    // put_off.go: "nous recevons la préfète ce jour-là, je serais ravie de venir"
	r.settleUntilMonth()     // until_month.go: "je suis en cure jusqu'en juin"
	r.settleStillChange()    // video_for_ground.go: "est-ce que je peux encore changer et suivre en visio ?"
	r.settleMoveAsked()      // video_for_ground.go: "les déplacements sont limités dans notre service, puis-je passer en visio ?"
	r.settleWithKinBefore()  // asides_lives_when.go: "avec mon mari, nous avons beaucoup aimé la rencontre de l'an dernier"
	r.settlePutOff()         // put_off.go: "je ne viens pas. Avec plaisir une prochaine fois"
	r.settleAtDisposal()     // asides_refusal.go: "nous restons bien sûr à votre disposition", beside a no
	r.settleAsides()         // asides.go: what turns nothing, by its own turn of speech
	r.settleWhyAfar()        // asides_afar.go: "une réunion est calée l'après-midi, donc en visio"
	r.settleOldTimes()       // asides_told.go: "ça fait longtemps qu'on ne s'est pas vues, je crois"
	r.settleAskedBeside()    // asked_beside.go: "peut-on venir avec des élèves ?", "comment faire pour Tomblaine, puisque l'inscription n'est pas encore ouverte ?"
	r.settleWhoWrites()      // meal_ahead.go: "c'est Zoé (la stagiaire du centre social)"
	r.settleAskedProgramme() // asked_programme.go: "pouvez-vous me dire à quelle heure démarre la première table ronde ?"
	r.settleAskedSide()      // asked_side.go: "pouvez-vous changer mon adresse mail ?", "étant à Paris, puis-je suivre à distance ?"
	r.settleOfficeAsks()     // office_questions.go: "l'inscription est-elle gratuite ?", "si oui, merci de m'indiquer le montant"
	r.settleAskedPapers()    // asked_papers.go: "pourriez-vous me mettre en copie du compte rendu ?"
	r.settleMealTopic()      // asides_around.go: "pour le repas, je ne mange pas de porc"
	r.settleLeaveGiven()     // asides_house.go: "ma hiérarchie ayant donné son accord"
	r.settleHavingDone()     // asides_afar.go: "mon directeur ayant fixé nos entretiens ce jour-là"
	r.settleUnnamedOthers()  // unnamed_others.go: "le préfet vient visiter notre maison"
	r.settleOthersAway()     // asides_around.go: "mon adjointe, qui suit ce dossier, est en arrêt"
	r.settleDrivers()        // asides_folk.go: "mon mari me conduira mais ne restera pas"
	r.settleWhyRemote()      // asides_folk.go: "en visio car je tiens la permanence"
	r.settleThings()         // things_do.go: "la route est pleine de travaux"
	r.settleAsItWas()        // asides_news.go: "mon inscription reste inchangée"
	r.settleSalutation()     // asides.go: "Monsieur le Préfet, j'ai l'honneur …"
	r.settleOwnPardon()      // secretariats.go: "M. X viendra. Avec mes excuses pour ce contretemps"
	r.settleReferences()     // anaphora.go: "y", "à sa place"
	r.settleTalk()           // smalltalk.go: small talk
	r.settleSeeYou()         // see_you.go: "pas de changement pour demain", "à bientôt à Épernay", to somebody registered
	r.settleWarmWords()      // warm_words.go: "je me réjouis de vous rencontrer", to somebody registered
	r.settleBare()           // bare.go: "oui", "non"
	r.settleInline()         // inline.go: under a quoted question
	r.settleOwnWords()       // stands_in.go: "pour la mairie, ce sera X"
	r.settleBeside()         // beside.go: what leans on an answer
	r.settleQuoted()         // quoted.go: words of others
	r.settleLimits()         // limits.go: "sans Paul, je ne viens pas"
	r.settleSharedMeals()    // sharedmeals.go: "sans repas pour X, avec pour nous deux"
	r.settleMealGone()       // nomeal.go: "merci d'annuler ma venue et mon repas"
	r.settleNoMeal()         // nomeal.go: a no to the meal
	r.settleTheirMeal()      // their_meal.go: "avec X, qui prend le repas"
	r.settleOtherMeals()     // meals_of_others.go: "elle apporte son repas", "chacun mange de son côté"
	r.settleNeeds()          // needs.go: what one cannot eat or climb
	r.settleAdaptedMeal()    // plain.go: "un repas adapté"
	r.settleDitto()          // ditto.go: "idem"
	r.settleBothDays()       // details.go: "les deux en présentiel"
	r.settleWhoseForm()      // formfill.go: "pour ma collègue", with a form about her
	r.settleSwapped()        // swapped.go: "en l'absence de X, Y viendra"
	r.settleBystanders()     // bystanders.go: "grâce à X"
	r.settleAsked()          // whose.go: "le repas, c'est combien ?"
	r.settleLeaning()        // seconds.go: "elle aussi", "pas moi"
	r.settleLeaningMore()    // seconds_more.go: "moi si", "et X non plus", "retirez-la"
	r.settleErrata()         // erratum.go: "il fallait comprendre A au lieu de B"
	r.settlePromises()       // asides_lively.go: "la prochaine, je viens"
	r.settleCountedDays()    // counted_days.go: "deux journées : Épernay et Mulhouse"
	r.settleSharedDays()     // shareddays.go: "Épernay pour moi, Mulhouse pour X"
	r.settleWhyUnsure()      // why_not.go: "ça dépend de ma directrice"
	r.settleTwoOfUs()        // two_of_us.go: "toutes les deux", "ni l'un ni l'autre"
	r.settleDaysRefused()    // days_refused.go: "je serai absente les 28 mai, 24 septembre et 5 novembre"
	r.settleDayTurns()       // days_turns.go: "KO pour Épernay", "ni Épernay ni Mulhouse"
	r.settlePlainDays()      // days_plain.go: "dispo le 28 mai mais pas le 18 juin", "Mulhouse c'est trop loin"
	r.settleOfficeDays()     // days_office.go: "le 28 mai est exclu", "je ne pourrai pas aller à Mulhouse"
	r.settleImpersonalDays() // days_impersonal.go: "le 18 juin n'est pas possible pour moi", "le 28 mai tombe en plein conseil, j'irai à Mulhouse"
	r.settleDaysBeforeYes()  // days_suiting.go: "je retiens la date du 24 septembre à Mulhouse. Je serai sur place"
	r.settleAllRefused()     // refused_all.go: "je ne suis pas intéressé", "je ne participerai pas, mon agenda est complet jusqu'à Noël"
	r.settleRetired()        // refused_all.go: "je suis à la retraite depuis mars et je ne participerai donc pas"
	r.settleOpenDays()       // days_open.go: "Mulhouse est trop loin dans le temps"
	r.settleWaysShared()     // ways_shared.go: "Épernay et Mulhouse, la première sur place, la seconde en visio"
	r.settleRestBesideWays() // days_rest.go: "Épernay en vrai et Mulhouse en visio, les autres je peux pas"
	r.settleNearBy()         // near_by.go: "alors Bar-le-Duc, c'est la porte à côté ! Je m'inscris pour le 18 juin"
	r.settleWaysTold()       // ways_told.go: "je choisis la modalité présentielle", "format retenu : présentiel"
	r.settleDayModes()       // day_modes.go: "Mulhouse, en visio", "Sur place : Épernay"
	r.settleNoDayAtAll()     // otherdays.go: "aucune date ne me convient, mais Épernay …"
	r.settleWhyNot()         // why_not.go: "(congés en septembre)" behind a no
	r.settleExceptNamed()    // where_day.go: "toutes sauf une : celle du 18 juin"
	r.settleLeftOut()        // why_excepted.go: "toutes sauf Mulhouse, c'est trop loin pour moi"
	r.settleWhere()          // where_day.go: "à Mulhouse, où je serai avec X"
	r.settleEchoes()         // echoes.go: "Épernay ? J'en suis !"
	r.settleVoices()         // voices.go: "mon cœur dit oui, mon chirurgien dit non"
	r.settleCorrections()    // corrections.go: "oui… ah zut, non"
	r.settleChanges()        // changes.go: what people who are registered change
	r.settleOwnStead()       // own_stead.go: "X viendra à la place de Mme Claire Dubois", by her
	r.settleNotAlong()       // accompany_no.go: "pourriez-vous inscrire X ? Je ne pourrai pas l'accompagner."
	r.settleCalled()         // called.go: "il s'appelle X", "ce sera X et moi", "une place pour moi et une pour X"
	r.settleWhatTheyAre()    // counted_people.go: "je viens avec X, une amie"
	r.settleAskedVideo()     // asked_by_video.go: "ma collègue X aimerait suivre en visio. Est-ce possible de l'inscrire ?"
	r.settleComesAlongToo()  // comes_along.go: "pouvez-vous inscrire X ? Il souhaite venir avec moi."
	r.settleAskedAlong()     // companion_asked.go: "X voudrait venir aussi, on peut l'ajouter ?"
	r.settleNeedToNote()     // asked_for.go: "merci de noter mon régime sans sel"
	r.settleNotSaid()        // meal_forgotten.go: "je n'avais pas précisé mais je déjeunerai avec le groupe"
	r.settleAskedFor()       // asked_for.go: "merci de ne pas publier ma photo", "merci de prévoir une place de parking"
	r.settleSentTwice()      // sent_twice.go: "désolée si vous l'avez en double"
	r.settleOfficeNo()       // office_no.go: "j'ai un dégât des eaux. Je ne pourrai donc pas venir", "je me suis inscrit par erreur"
	r.settleSecondThoughts() // second_thoughts.go: "je viendrai le 28 mai. Enfin non, le 18 juin", "finalement juste le 28 mai"
	r.settleVideoForGround() // video_for_ground.go: "ma voiture est en panne, puis-je passer en visio ?"
	r.settleFreeNoMeal()     // free_days.go: "dispo, mais pas pour manger"
	r.settleEnrolledBefore() // enrolled_before.go: "je suis déjà inscrite à Epernay, je m'inscris aussi à Bar-le-Duc"
	r.settleMealEachDay()    // meal_each_day.go: "repas compris dans les deux cas"
	r.settleSubjectless()    // subjectless.go: "M. X sera présent. Présence au déjeuner confirmée."
}

// sense gives each clause its sense, in order: what a sentence began with is the subject of what follows. Tokens from body on are the subject's.
func (r *reader) sense(body int) {
	sentence := -1
	for i := range r.list {
		c := &r.list[i]
		c.subject = c.tags[0].from >= body
		if c.sentence != sentence {
			r.topic, r.named, r.dayLed, sentence = nil, false, false, c.sentence
		}
		c.sense = r.senseOf(c)
		if r.turnsToAnother(c) {
			r.topic = nil
		}
		if c.sense.what == wTopic && len(c.sense.names) > 0 {
			r.topic = c.sense.names
		}
		if w := c.sense.what; (w == wMention || w == wDecision && !c.sense.self && !c.sense.all) && len(c.sense.names) == 1 && leadsWithName(c) {
			r.topic = c.sense.names
		}
		if w := c.sense.what; w == wReason && c.sense.rule == "decision" && len(c.names()) == 1 && leadsWithName(c) && bearsOn(c.tags, kAway) && !bearsOn(c.tags, kBe, kVerb, kModal, kWhen, kThird) {
			r.topic = c.names() // "Mme X, présidente, retenue par une séance, ne pourra venir"
		}
		if r.goesOnOfThem(i) {
			r.topic = c.names() // "M. X sera retenu par un match et se désiste"
		}
		if c.sense.rule == "stands in" {
			r.topic = c.sense.absent // "X représentera Y, qui ne pourra venir"
		}
		r.dayLed = r.dayLed || c.sense.what == wTopic && (c.sense.day || contains(c.plain(), "jour la"))
		r.named = r.named || len(c.sense.names) == 0 && namesSelf(c)
	}
}

// turnsToAnother says whether a clause begins with a pronoun that cannot stand for whom the sentence began with: "moi, Henri Colson, … ; elle n'aime que ses
// rosiers et ne sera pas de la partie".
func (r *reader) turnsToAnother(c *clause) bool {
	gender := r.pronoun(c)
	if gender == "" || len(r.topic) != 1 || !bearsOn(c.tags[:min(2, len(c.tags))], kThird) {
		return false
	}
	topic := r.people[r.topic[0]].gender
	return topic != "" && topic != gender
}

// leadsWithName says whether a name is the first thing in a clause that bears on anything: its subject.
func leadsWithName(c *clause) bool {
	for _, t := range c.tags {
		switch t.kind {
		case kName:
			return true
		case kFill, kJoin, kCourtesy, kCivility:
		default:
			return false
		}
	}
	return false
}

// namesSelf says whether a clause has the sender's own name in it.
func namesSelf(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kSelf && t.value == "named" {
			return true
		}
	}
	return false
}

// worthy says whether a typed subject is read: a button's subject repeats its sentence.
func (r *reader) worthy() bool {
	return !(len(r.buttons) > 0 && buttonCode.MatchString(fold(strings.TrimSpace(r.text[r.bodyEnd:]))))
}

// covers says whether a line belongs to a form or to a button's sentence.
func (r *reader) covers(l line) bool {
	for _, f := range r.forms {
		for _, span := range f.spans {
			if l.from >= span[0] && l.from < span[1] || l.to > span[0] && l.to <= span[1] {
				return true
			}
		}
	}
	for _, b := range r.buttons {
		if l.to > b.from && l.from < b.to {
			return true
		}
	}
	return false
}

// senseOf gives a clause the sense of the first rule that reads it, with the mode, meal and needs that it names.
func (r *reader) senseOf(c *clause) sense {
	b := newBag(c)
	for _, rule := range r.rules {
		if s, ok := rule.read(r, c, b); ok {
			if s.rule == "" {
				s.rule = rule.name
			}
			if s.what != wBlock && !s.fixed {
				r.details(c, &s)
			}
			if s.mode == "remote" && r.afternoon(c) {
				return sense{what: wBlock, code: ReasonModeMissing, rule: rule.name}
			}
			return s
		}
	}
	return sense{what: wBlock, code: ReasonUnclear, rule: "none"}
}

// hoursAfterNoon are hours of the afternoon during which somebody wants to be there: "suivre en visio la partie de 14 h à 16 h 30", "je me connecterai
// à partir de 15 h".
var hoursAfterNoon = lazily(`\b(de|des|entre|vers|apres|a partir de|a compter de|jusqu a|jusque vers|(de|entre) \d+ ?h? ?(\d\d)? (a|et)) (1[4-9] ?(h|heures?)|1[4-8] (a|et) 1[5-9]|13 ?h ?[1-5])`)

// afternoon says whether a clause speaks of the afternoon, which cannot be followed by video.
func (r *reader) afternoon(c *clause) bool {
	hour := false
	for _, t := range c.tags {
		if t.kind == kPart && t.value == "afternoon" {
			return true
		}
		hour = hour || t.kind == kHour || t.kind == kNumber
	}
	return hour && hoursAfterNoon.MatchString(c.plain())
}

// word is the first word of a tag, folded.
func (r *reader) word(t tag) string { return r.words[t.from].word }

// textOf is the text of a tag as it was written.
func (r *reader) textOf(t tag) string { return r.text[r.words[t.from].from:r.words[t.to-1].to] }

// automatic knows a machine's answer by its subject or its words.
func (r *reader) automatic() (Reading, bool) {
	flat := fold(r.in.Text)
	subject := fold(strings.TrimSpace(r.in.Subject))
	auto := autoSubject.MatchString(subject)
	away := 0
	for _, sign := range []string{"a mon retour", "de retour le", "pour toute question", "pour toute urgence", "en cas d'urgence", "actuellement en conge", "actuellement absent", "en mon absence", "reponse automatique", "message automatique", "out of the office", "de retour a compter"} {
		if strings.Contains(flat, sign) {
			away++
		}
	}
	if !auto && away < 2 {
		return Reading{}, false
	}
	for _, sign := range []string{"ne fais plus partie", "quitte mes fonctions", "j'ai quitte", "plus en poste", "desactivee", "nouvelle adresse", "nouvel interlocuteur", "nouvelle interlocutrice", "est decede", "ma remplacante", "mon remplacant"} {
		if strings.Contains(flat, sign) {
			return Reading{Disposition: Review, Reasons: []Reason{{ReasonLasting, ""}}}, true
		}
	}
	return Reading{Disposition: Ignore, Reasons: []Reason{{ReasonAutomatic, ""}}}, true
}
