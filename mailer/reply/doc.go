// Package reply understands a French reply: from its new words, its subject, its sender and the letter it answers, it makes
// a Reading, who comes to which event and how, each with the words that prove it; or it says what it does not understand.
//
// It promises that a reading marked Apply is explained in full: every clause that could bear on coming, on who or on which
// day was understood. What it cannot place makes the reading a Review, with the reason; it never guesses. It knows no mail,
// no database and no clock but the time of reception that it is given.
//
// # The way of a reply
//
// Read, in read.go, does two things: understand cuts the text into clauses and gives each its sense; compose joins the
// senses into one Reading.
//
//	understand, in read.go
//	 1 what is no prose    form.go, formfill.go (the reply form, the buttons), inline.go (answers between quoted lines),
//	                       letterhead.go, signature.go and signature_parts.go (the foot)
//	 2 words               fold.go cuts the text into tokens; dictation.go, pointed.go, slips.go put some right
//	 3 tags                tags.go gives each phrase of lexicon_*.go its kind (the kinds: lexicon.go); events.go and
//	                       dates.go find the events, names.go and people.go who is named
//	 4 clauses             clauses.go cuts the tags into clauses; adjuncts.go sets aside what bears on nothing
//	 5 rules               rules() in grammar.go lists them; the first that reads a clause gives it its sense
//	 6 clauses side by     settleClauses in read.go lists, with their files, the steps that give a clause another sense
//	   side                because of those around it; frame*.go parse a clause whose predicate no rule read
//	compose, in compose.go
//	 7 statements          one clause after the other: statements.go (decisions), topics.go and context.go (for which
//	                       event), waver.go (doubts), details in compose.go, lists.go (names under a heading)
//	 8 what holds against  settle.go; push.go and concord.go: whether a clause left unread could turn the answer
//	 9 the verdict         verdict.go: act (Apply), hand on (Review) or Ignore; the codes of why stand in reasons.go
//
// # To find something
//
// Begin with "rencontres reply explain FILE": it prints each clause, what it was taken for, the rule that did it and its
// kinds. The name of a rule is a string: grep it, with its quotes, in this folder. It stands in rules(), beside its
// function, or in the settle function that gave the sense. A kind, such as company, is written kCompany in the code and
// "company" or "company:2" at the start of a line of lexicon_*.go; the words there are without accents. To see who uses a
// kind, grep "case kCompany": in most other places it only stands among what a rule must not see.
//
//	a word or phrase                  grep "^\tKIND.* word" lexicon_*.go; several tables may hold it, see tables()
//	phone spellings, common slips     lexicon_spelling.go, elided.go ("jvien"); words that bear on nothing: lexicon_neutral.txt
//	endings that sound alike          slips_verbs.go ("je prend", "j'avais oublier", "v'nir", "l'midi")
//	a turn that is a whole clause     sayings.go; its tables: lexicon_sayings.go, lexicon_lively_no.go
//	yes and no in one clause          decision.go (readCore), polarity.go (its sign), margins.go (what may stand around)
//	answers of a few words            brief*.go, bare.go ("oui"), apposed.go ("moi non")
//	"peut-être", "sous réserve"       kind hedge: readDoubt in details.go, waver.go; no condition
//	"si …"                            kind if: readCondition in grammar.go, conditions.go
//	who, and how many                 who.go (subjects: "nous serons deux"), readPersons in details.go, roster.go (lists),
//	                                  accounted.go (nobody is lost)
//	the sender among others named   among.go ("la présence de M. X et de Mme Dubois"); firstletters.go ("J. Wendling"); accompanied.go; officeholders.go
//	a list of days      daylines.go ("je participerai :", "il sera représenté :"); inscriptions.go (heads and tails of a list)
//	answers given for somebody      answers_for.go ("les réponses de M. X :", "je réponds au nom de M. X", "X dit oui"); regrets, delegations, whose pardon, "X l'accompagne": secretariats.go;
//	                                  words: lexicon_cabinet.go; corrections, ways by order or side, who of two eats: told_anew.go
//	a day and its way, no verb       day_modes.go ("Mulhouse, en visio", "Sur place : Épernay", "X : Épernay et Mulhouse"); a named day left open: days_open.go
//	of a house and of a home         asides_house.go (what it does, its colleagues, leave, rides), asides_home.go; decided.go, officials.go ("X et Y vous remercient"); pending.go (leave to get)
//	a no to several days              days_refused.go ("absente les 28 mai, 18 juin et 24 septembre"); "la suivante, celle du 18 juin": the_next_one.go; a detail under another day:
//	                                  kept_details.go ("pour Mulhouse, ce sera à distance")
//	days and no verb of coming       days_turns.go ("KO pour X", "ni X ni Y", "j'ajoute X", "aux trois journées, à savoir A, B et C"); why_not.go (brackets behind a
//	                                  no, "ça dépend de mon chef"); two_of_us.go ("toutes les deux", "ni elle ni moi", "moi seule pour X")
//	days in everyday words            days_plain.go ("dispo le 28 mai mais pas le 18 juin", "Mulhouse c'est trop loin"), days_plain_more.go; all days at once, "je viens
//	                                  à tout", "aucune des dates ne colle avec mon planning": lexicon_days.go
//	ordinals of two days named ("la seconde", "cette dernière"): two_days_named.go; months in a list or excepted: months.go; towns one comes from: place_left.go
//	"où" behind a day, "sauf une : celle du 18 juin": where_day.go; days lost, singled out, and people spread over several: days_lost.go, guards_days.go
//	the place one follows from ("de mon bureau", "depuis la mairie"): from_home.go; days first and their ways behind ("la première sur place, la seconde en visio",
//	                                  "respectivement"), "pas le 18 juin mais le 28 mai": ways_shared.go
//	the days not named  otherdays.go ("les deux autres dates me sont impossibles"); meals of several: sharedmeals.go
//	a meal on all days but one        sharedmeals.go ("repas à chaque fois, sauf à Tomblaine"); nobody of the house on a day: otherdays.go ("personne pour le 18 juin")
//	one of two by name comes for the other: swapped.go ("remplacez X par Y"); people taken along and not named: taken_along.go; one alone on a day of several: alone_that_day.go
//	who takes over      takeover.go ("il est contraint d'annuler", "elle reprend mon repas")
//	who comes instead                 replacement.go, mandate.go, entrusted.go, offstage.go ("Monsieur le Maire"), stand_for.go (across a comma); "ce n'est pas X qui viendra mais Y": stand_for.go; the sender by name: own_stead.go
//	"oui… ah zut, non"                corrections.go; "mon cœur dit oui, mon dos dit non": voices.go; "Épernay ? J'en suis !": echoes.go
//	whoever else stays away, struck out, me in return: seconds_more.go; what was meant in a letter before: erratum.go; words of a house: lexicon_staff.go
//	days and modes shared out         shareddays.go; "elle aussi", "pas moi", "ni X ni moi": seconds.go; "A et non B": contrast.go
//	"il", "elle", "y", "idem"         gender.go, anaphora.go, ditto.go
//	the meal of somebody named ("avec X, qui prend le repas", "elle rentre déjeuner chez elle"), "je serai là pour le repas": their_meal.go
//	an answer behind its heading      headed_answer.go; "à deux journées : A et B": counted_days.go; orders for others ("rajoutez X"): orders.go
//	names in a text of capitals       names_shouted.go; registered otherwise than asked for: misrecorded.go
//	which event                       the_meeting.go ("la réunion"), events.go, departments.go, dates.go, order.go ("la dernière"), naming.go, rest.go ("les autres"), excepts.go, apart.go ("à part Mulhouse"), guards_except.go
//	mode, lunch, diet, access         details.go, meals.go, nomeal.go, needs.go, switch.go; whose they are: who_details.go,
//	                                  division.go, whose.go
//	                                  told in passing (the train home, the meal elsewhere): how.go; how long somebody stays: schedule.go
//	requests of who is registered: askTo in seat_passed.go; a ground before one: grounds_first.go; a meal for somebody: meal_for_them.go
//	changes by who is registered: the way other_way.go; the seat given up giving_up.go, or passed on seat_passed.go; companions companions_changed.go;
//	                                  the meal meal_changes.go, meal_moments.go; an obstacle before the video obstacle_video.go
//	answers said sideways             sidelong.go ("j'aurais participé si je n'étais pas en congés", "à ma place, vous accueillerez X", "absente le matin, j'arriverai pour le
//	                                  repas"); lexicon_sidelong.go; remarks that look like an answer: asides_sidelong.go
//	what a message is about           concerning.go ("au sujet de mon inscription, …"); hours beside a yes: asides_hours.go
//	labels typed by hand and their values ("Repas : néant", "Présence : compromise", "LSF : -"), choices left standing, numbered answers: labels.go;
//	                                  words of their own in the lines of the form: formfree.go
//	a span of days, "en congés du 25 au 29" span.go
//	function, house, address          signature_parts.go, signature_lines.go (the foot), house.go ("trésorière de l'Amicale"),
//	                                  told.go ("je représente la Ligue"), colleagues.go (who is of the house, whose address)
//	a no to a part alone              partial.go, partial_denied.go, limits.go
//	a yes that is none                unreal.go, caution.go, against.go, severed.go, reported.go, quoted.go, aimed.go (to a thing), lead.go (what stands
//	                                  before it), behind.go and fragment.go (what stands behind it); behind_no.go for a no
//	what bears on nothing             why and how: backdrop.go; the letter itself: letters.go, acknowledgement.go; other
//	                                  people: others_said.go, referrals.go; small things: smalltalk.go, smallnews.go, pleasantries.go, plain.go, asides_lively.go;
//	                                  beside a letter: asides_formal.go, asides_letters.go; ordinary news: asides_news.go; around any answer: asides_around.go (travel, duties, papers, talk); hopes of something else: other_doubts.go; doubts of other days, or left
//	                                  behind: doubts_apart.go; who drives, why by video: asides_folk.go; words that only look like
//	                                  an answer: lexicon_friends.go; verbs that things do: things_do.go; needs with a choice: needs_else.go
//	an answer to something else       other_thing.go, other_matter.go ("le comité se réunit mardi. Je serai absente"), other_assent.go ("j'accepte. Envoyez-moi la
//	                                  convention"), guards_other.go; the list left for others: leave_others.go
//	meals brought along or eaten elsewhere, "nous" that counts the sender, a meal of one day  meals_of_others.go; needs, days and doubts given to the wrong person or
//	                                  day: guards_whose.go ("elle pousse mon fauteuil", "à Mulhouse, ce sera X", "la sienne reste à confirmer")
//	stories around an answer          asides_stories.go; what is impossible of a thing: thing_impossible.go
//	named, and not among us           onlytouched.go ("nous viendrons. Nous remercions X"); what somebody is: office_told.go; no journey, but a successor: journey_taken_over.go
//	grounds and remarks beside an answer  asides_ground.go, asides_ground_small.go; why by video: asides_afar.go; others of the house not named: unnamed_others.go;
//	                                  papers asked for: asked_papers.go; "pouvez-vous noter que …": noted_that.go
//	behind an answer, in a sentence of its own  guards_behind.go: what takes it back, puts it off, hangs it on something, or brings people along
//	turns that mean another thing     guards_words.go (and the sender's own answer beside that of others); seats of nobody said, and what is done only in case of need: guards_seats.go; people told by number or by what they are: guards_company.go; by a given name alone: guards_given.go; two people, and something else for each: guards_pairs.go;
//	                                  when such a turn matters: guards_when.go; another matter than the day: other_thing.go, lead.go (what stands before it)
//	turns that mean another thing than their words: guards_meaning.go (irony, the past, "depuis Reims"); a refusal refused: shirking.go ("hors de question de
//	                                  décliner"); the state of today, and news among thanks: only_now.go; the subject of another letter: other_subject.go
//	an obstacle behind a yes          obstacles.go ("je viens, mon fils est malade"), day_taken.go ("je viendrai, mais le 28 j'ai un mariage")
//	below and behind the name         foot_said.go ("P.S. Finalement non", "+ Paul Martin", "p.o. Claire Dubois", "Claire Dubois, végétarienne"), foot_answers.go
//	which day and whom an answer to the programme reaches: days_scope.go, guards_scope.go ("la seconde dépend de …", "pour Mulhouse, c'est l'inverse")
//	a courteous "si" beside a need    courteous_ifs.go ("si c'est trop compliqué, je m'arrangerai"); seats, microphones, few steps: aids_wanted.go
//	an aid or a seat asked for as a question: aids_asked.go; a meal or the video "si c'est encore possible", "je vous laisse modifier": changes_asked.go; a meal put down
//	                                  that was not asked for, kept at noon: meal_misrecorded.go
//	staying to eat, a meal confirmed, settled or not known yet: meal_told.go; asked without a question mark: asked_of_us.go ("je voulais savoir si …", "gardez-moi le
//	                                  compte rendu"); beside a change or a need: asides_details.go; the own first name behind the last greeting: own_name_last.go
//	who only drives, helps, waits or has taken a place elsewhere, and whose absence bears on the sender: guards_who.go; somebody only named (greets, agrees, keeps the
//	                                  desk): guards_named.go; a leave or a word still awaited: guards_pending.go; food, meals and needs that are over, or of
//	                                  others: guards_over.go; small remarks of several people: asides_several.go
//	drawn from somebody else's ground, or another day's: guards_drawn.go ("ma collègue est malade donc ce ne sera pas possible"); another day behind a yes, and where
//	                                  somebody is: besides_day.go ("je viendrai. Plutôt à Mulhouse.")
//	a companion, a diet or a copy beside an answer that is given to the wrong one: guards_beside.go
//	needs over, no trouble, for another time or person: guards_denied.go; details that lost a part, a condition or a day: guards_details.go
//	needs in words of one's own, withdrawn or denied, a new address: guards_needs.go; told of one's body or the meal beside a yes: needs_untold.go; a day let pass, others told by one: guards_turns.go
//	taken back                        shunned.go: what stands behind a yes ("je me ravise", "mon employeur rechigne", "c'est tendu") or behind a no ("ah, c'est arrangé",
//	                                  "laissez-moi inscrite") and takes it back or leaves it open; a cancellation all in "non merci": only_now.go
//	who writes, and from where        asides_desk.go ("je vous réponds depuis mon portable", "j'ai pris mes fonctions en mars")
//	told in passing                   asides_told.go (small talk, leave given, who minds the shop), told_no.go (a no told through its reason), told_maybe.go (who cannot
//	                                  answer yet), told_video.go (the video); drawn.go ("on a un match donc pas dispo")
//	answers of offices                days_office.go ("je retiens les dates de …, merci de m'inscrire", "le 28 mai est exclu", "pas cette année"), told_duty.go ("retenue par le
//	                                  bureau communautaire"), told_pending.go ("j'attends mon planning"), told_stead.go ("je suis en congés. C'est X qui nous représentera")
//	no to the whole programme         refused_all.go ("je ne suis pas intéressé", "mon agenda est complet jusqu'à Noël", retirement); nobody of the house comes: told_nobody.go;
//	                                  a no told with regret, or with leave taken: told_regret.go; one named who cannot answer yet, a word promised: told_theirs.go
//	no subject, behind the answer of somebody who is named or behind a title: subjectless.go ("M. X sera présent. Présence au déjeuner confirmée.")
//	told of those named: named_tells.go ("X et Y doivent annuler", "X a pu se libérer"), named_instead.go ("c'est X que nous enverrons", "je laisse X me
//	                                  représenter"); those told without a name who may come: guards_sent.go ("vous pouvez compter sur mon adjoint")
//	a subject that is nobody named and not the sender: foreign_subject.go ("la coordinatrice souhaite participer", "je vous informe que l'équipe viendra", "il est absent")
//	leaving the list                  leave.go
//	several named                     companion_asked.go ("X voudrait venir aussi, on peut l'ajouter ?"); with_named.go ("avec X, nous viendrons"); counted_people.go ("deux dames de
//	                                  l'atelier : X et Y", "X, une amie"); called.go ("il s'appelle X", "une place pour moi et une pour X"); names_small.go ("fatou diarra et moi")
//	                                  announced by their number and named behind: named_after.go ("deux collègues souhaitent se joindre à moi : X et Y"); "il souhaite venir
//	                                  avec moi": comes_along.go; somebody named and another day, their journey, "nous viendrons à deux avec X": of_named.go
//	riders of a need or a diet        need_riders.go ("un plat végétarien ira très bien", "merci de noter : pas de porc"), asides_needs.go (how the leg was broken, no car that day)
//	practical questions beside an answer  asked_beside.go ("peut-on venir avec des élèves ?", "comment faire pour Tomblaine ?"); a colleague for the video: asked_by_video.go
//	asked for without a question mark wanted.go; turns that mislead, whatever was read: guards.go, guards_more.go
//	questions                         readQuestion in grammar.go, inquiries.go; asking to be put down ("puis-je m'inscrire ?", "si vous pouviez m'inscrire"): may_i.go
//	what stands beside an answer and is its ground or its frame
//	                                  asides_side.go ("suite au feu vert de mon N+1", "en tant que stagiaire chez Mme X"); asked_side.go (a new address, the video asked for with its ground)
//	polite tails, "je crois"          polite_tails.go ("si ça ne vous dérange pas", "il n'est pas inscrit, je crois. Pouvez-vous l'ajouter ?")
//	who has the sender answer         charged.go ("Monsieur le Maire m'a demandé de vous informer que X …"); announced.go ("je voulais vous dire", "je reviens vers vous")
//	registered, before the day        see_you.go ("pas de changement pour demain", "plan d'accès bien reçu", "à bientôt à Épernay")
//
//	everyday mail: sent_twice.go ("désolée si vous l'avez en double"); video_for_ground.go ("ma voiture est en panne, puis-je passer en visio ?"); free_days.go ("je suis
//	                                  dispo le 18 juin, je viens", "dispo, mais pas pour manger", "juste celle du 18 juin"); meal_each_day.go ("repas compris dans les deux cas");
//	                                  enrolled_before.go ("je suis déjà inscrite à Épernay, je m'inscris aussi à Bar-le-Duc"); asides_everyday.go
//
//	of town halls: asides_townhall.go ("j'en parle à mes collègues", "hâte de découvrir le travail mené à Bernon"); own name typed behind an answer: own_name_last.go
//	mail of offices: office_questions.go ("l'inscription est-elle gratuite ?", "pouvez-vous nous inscrire, X et moi ?"); office_no.go ("j'ai un dégât des eaux, je ne
//	                                  pourrai donc pas venir", "je ne peux pas me déplacer, puis-je basculer en visio ?"); office_stead.go ("X représentera le CCAS")
//
//	mail of more hands: names_elided.go ("Prud'homme", "D'Almeida"); why_excepted.go ("toutes sauf Mulhouse, trop loin"); days_rest.go, near_by.go; represented_by.go;
//	                                  accompany_no.go; told_ride.go ("voir avec ma fille si elle peut m'emmener"); asides_life.go (retirement, health, tutors); asked_programme.go;
//	                                  meal_forgotten.go, meal_ahead.go ("pour le midi, ne me comptez pas"); put_down.go ("inscrit pour le 28 avec repas"); dictated_more.go
//
// of houses and offices: not_yet.go ("je ne suis pas en mesure de vous confirmer ma présence, j'attends …"); house_subject.go ("nous n'enverrons personne", "je serai là pour
//
//	la mairie"); stand_for_office.go ("M. le Directeur ne pouvant être présent, Mme X, IEN, le représentera"); left_out.go ("X viendra, mais pas Y");
//	guards_thought.go ("je ne viendrai pas, je crois", "je viens, pas elle")
//
// # To add something
//
// A word that is missing is one line in the lexicon file of its kind; a turn of phrase is a rule. Both come with a case,
// under the heading that it belongs to, in testdata/constructions.txt: first some that it must read, then some that it
// must leave alone. TestSentences reads it.
package reply
