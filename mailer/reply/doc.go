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
//	 3 tags                tags.go gives each phrase of lexicon/phrases its kind (the kinds: lexicon.go); events.go and
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
// "company" or "company:2" at the start of a line in lexicon/phrases; the words there are without accents. To see who uses
// a kind, grep "case kCompany": in most other places it only stands among what a rule must not see.
//
// Each file begins with what it reads and an example in the words of those who write. These heads are the index:
//
//	grep -m1 "^// " *.go                          all of them
//	grep "^//.*sous réserve" *.go                 where a turn is read
//	grep "nous serons deux" testdata/*.txt        sentences that hold it, with the reading that they must have
//	grep -r "^hedge.* reserve" lexicon            a word and its kind; several tables may hold it, see lexicon.Phrases
//
// The files by what they are about; a star stands for the rest of a name:
//
//	words                 lexicon/, fold.go, shortforms.go; what is put right: slips*.go, elided.go, dictat*.go, pointed.go
//	clauses               clauses*.go cuts them; grammar.go has the rules and their order; decision.go, polarity.go, margins.go: yes and no
//	                      in one clause; modal.go, conjugation.go; bare.go, assent.go, brief*.go: answers of a few words
//	clauses that govern   frame*.go, predicates.go ("j'ai le regret de ne pouvoir me joindre à vous")
//	turns of speech       sayings.go (whole clauses), sidelong.go, told_*.go, voices.go, echoes.go
//	who                   who*.go, people.go, names*.go, given_names.go, gender.go, anaphora.go, among.go, own_*.go, foreign_subject.go
//	several people        companion*.go, compan*.go, named_*.go, called.go, counted_people.go, seconds*.go, roster*.go (lists), two_of_us.go,
//	                      unnamed_others.go; accounted.go: nobody is lost
//	in whose place        replacement.go, stand*.go, swapped.go, mandate.go, entrusted.go, takeover.go, seat_passed.go
//	offices and houses    secretariats.go, offic*.go, answers_for.go, charged.go, onbehalf.go, house*.go, represented_by.go, decided.go
//	which day             events.go, dates.go, departments.go, order.go, naming.go, context.go, topics.go, span.go, the_*.go
//	several days          day*.go, rest.go, excepts.go, apart.go, otherdays.go, shareddays.go, months.go, where_day.go
//	the way one comes     details.go, other_way.go, switch.go, ways_shared.go, from_home.go, how.go
//	the meal              meal*.go, nomeal.go, sharedmeals.go, their_meal.go
//	needs                 need*.go, aids_*.go, courteous_ifs.go; whose a detail is: who_details.go, whose.go, division.go
//	the sender's house    told.go, house.go, colleagues.go, signature*.go (name, function, service at the foot)
//	changes               changes.go and the steps that it lists: of who is registered
//	doubts, conditions    waver.go, conditions.go, told_maybe.go, told_pending.go, pending.go, other_doubts.go, doubts_apart.go
//	a yes that is none    unreal.go, caution.go, against.go, severed.go, reported.go, quoted.go, aimed.go, behind.go, fragment.go, obstacles.go
//	taken back            corrections.go, shunned.go, turned.go, erratum.go, guards_behind.go
//	another matter        other_thing.go, other_matter.go, other_subject.go, other_assent.go, lead.go
//	beside the answer     backdrop.go (why and how), asides*.go (remarks, a pattern each), letters.go, small*.go, pleasantries.go, plain.go
//	questions, requests   inquiries.go, asked_*.go, may_i.go, wanted.go
//	leaving the list      leave*.go
//	the layout            form*.go, inline.go, labels.go, daylines.go, lists.go, letterhead.go, salutation.go, foot_*.go
//	what hands on         guards*.go (patterns, whatever was read), wary*.go, narrow.go, concord.go, push.go, verdict.go; reasons.go: the codes
//
// # To add something
//
// A word that is missing is one line in a table of lexicon, under its kind; a turn of phrase is a rule. Both come with a case,
// under the heading that it belongs to, in testdata/constructions.txt: first some that it must read, then some that it
// must leave alone. TestSentences reads it.
package reply
