package reply

import "strings"

// The sender and people who are named in front of a "nous": "avec X, nous viendrons", "X et moi, on sera disponibles en novembre".

var (
	// withThem names those with whom the sender does something.
	withThem = lazily(`^(bonjour |bonsoir |salut |coucou |et |donc |alors |du coup |finalement )*(avec|en compagnie de)( (mon|ma|mes|nos) collegues)? NAME(( et)?( avec)? NAME)*$`)
	// whoDoes is what somebody does or is, told behind their name.
	whoDoes = lazily(`^(qui|elle|lui) (\w+ ){1,12}\w+$`)
	// weFree says that they are free that day.
	weFree = lazily(`^(nous|on) (sera|est|sommes|serons) (toutes les deux |tous les deux )?(disponibles?|libres?)( tous les deux| toutes les deux)?( ce jour la| cette date| a cette date)?( (le |en |a |au |a la date du )?DAY)?$`)
	// areFree is the same with those whom it is said of.
	areFree = lazily(`^(et |donc |par contre |en revanche )*NAME(( et)? NAME)* et moi( meme)? (sommes|serons|on est|on sera) (toutes les deux |tous les deux )?(disponibles?|libres?)( ce jour la| cette date| a cette date)?( (le |en |a |au )?DAY)?$`)
	// weChose picks a day.
	weChose = lazily(`^(nous|on) (avons|a|nous sommes|s est) (plutot |donc |finalement )?(choisi|retenu|opte pour|coche|decides? pour|fixe notre choix sur|porte notre choix sur)( (la|le|celle|celui)( (journee|date|rencontre|rendez vous|etape))?)?( (de|d|du|a))? DAY( (ensemble|toutes les deux|tous les deux|tous les trois|toutes les trois))?$`)
	// themAndMe names them and the sender.
	themAndMe = lazily(`^(bonjour |bonsoir |salut |coucou |hello |et |donc |par contre |en revanche |alors )*(NAME(( et)? NAME)* et moi( meme)?|moi( meme)?(( et)? NAME)* et NAME)$`)
)

// weAre is what two people or three are, both of them: "retraités tous les deux", "on est tous les deux en service civique", "nous sommes toutes les deux bénévoles à la
// banque alimentaire".
var weAre = lazily(`^(et |car |comme |etant |nous sommes |on est )*((tous|toutes) les (deux|trois) )?(retraitee?s|etudiante?s|benevoles?|habitante?s|voisin(e?s|s)|salariee?s|stagiaires|educat(eur|rice)s|animat(eur|rice)s|mediat(eur|rice)s|professeurs|enseignante?s|membres|adherente?s|locataires|nouvelles?|nouveaux|engagee?s|en service civique|en stage|du (quartier|club|conseil citoyen|village)|de la (commune|region|ville|meme (rue|equipe|association|ville|commune)))( (tous|toutes) les (deux|trois))?( (a|au|aux|de|du|des|d|dans|depuis|pour|la|le|l|les|en|chez|notre|une|un|meme|[a-z]{4,})){0,8}$`)

// settleWeAre sets such clauses aside, where as many people are named with the sender.
func (r *reader) settleWeAre() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kVerb, kPresent, kAway, kAvail, kEvent, kMode, kLunch, kPart, kHour) {
			continue
		}
		text := c.plain()
		if !bearsOn(c.tags, kCompany) || !weAre.MatchString(text) {
			continue
		}
		if n := len(r.others()) + 1; n == 2 && bearsWord(text, "deux") || n == 3 && bearsWord(text, "trois") {
			c.sense = sense{what: wReason, rule: "what we are"}
		}
	}
}

// soThat is why people go to different days.
var soThat = lazily(`^(et )?comme ca (il y (a|aura)|on (a|aura)|nous (avons|aurons)|ca fait) (toujours |bien |donc )*(quelqu un|une personne|du monde|l un de nous|l une de nous) (a|au|aux|dans|sur|pour) [a-z ]+$`)

// settleSoThat sets such a clause aside.
func (r *reader) settleSoThat() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what == wBlock && !c.question && r.in.Answers == AnswersProgramme && soThat.MatchString(c.plain()) && !bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kEvent) {
			c.sense = sense{what: wReason, rule: "so that somebody is there"}
		}
	}
}

// settleWithNamed gives the "nous" behind such words the people whom they name, and the sender.
func (r *reader) settleWithNamed() {
	r.settleWeAre()
	r.settleSoThat()
	for i := 0; i+1 < len(r.list); i++ {
		c := &r.list[i]
		if c.question || c.subject || c.heading || !bearsOn(c.tags, kName) || c.sense.what != wMention && c.sense.what != wTopic && c.sense.rule != "open words" {
			continue
		}
		text, who := r.namesPhrase(c)
		if areFree.MatchString(text) {
			r.freeBehind(i, i, who)
			continue
		}
		with, both := withThem.MatchString(text), themAndMe.MatchString(text)
		if len(who) > 4 || !with && !both {
			continue
		}
		if text, _ := r.namesPhrase(&r.list[i+1]); both && weFree.MatchString(text) {
			r.freeBehind(i, i+1, who)
			continue
		}
		r.chosenBehind(i)
		if k := r.ourYesBehind(i, len(who)); k > 0 && (with || r.list[k].sense.yes) {
			o := &r.list[k].sense
			o.all, o.count, o.self, o.names = false, 0, true, who
			c.sense = sense{what: wCourtesy, rule: "with whom"}
		}
	}
}

// ourYesBehind is the clause that says, with "nous" or "on", that they come, behind clause i and what somebody there does; 0 if there is none.
func (r *reader) ourYesBehind(i, people int) int {
	k := i + 1
	if o := &r.list[k]; k+1 < len(r.list) && o.sense.rule == "what we are" || k+1 < len(r.list) && o.sense.what == wReason && strings.HasPrefix(o.plain(), "qui ") && whoDoes.MatchString(o.plain()) && !bearsOn(o.tags, kName, kNot, kNe, kHedge, kIf) {
		k++
	}
	o := &r.list[k]
	if o.sentence != r.list[i].sentence || o.question || o.subject || o.sense.what != wDecision || o.sense.maybe || !o.sense.yes && (o.sense.partial || o.sense.journey) || !o.sense.all || len(o.sense.names) > 0 || !bearsOn(o.tags[:min(2, len(o.tags))], kWe) && !(k > i+1 && o.tags[0].value == "4") {
		return 0
	}
	if bearsWord(o.plain(), "si possible", "si on peut", "si nous pouvons", "eventuellement") {
		o.sense = sense{what: wBlock, code: ReasonMaybe, rule: "both of them if possible"}
		return 0 // "on viendra si possible"
	}
	if n := o.sense.count; n > 0 && n != people+1 || bearsOn(o.tags, kUnnamed, kRelation, kPlus, kName) {
		return 0
	}
	return k
}

// chosenBehind makes a yes of "nous avons choisi la journée de Mulhouse" right behind clause i, in answer to the programme.
func (r *reader) chosenBehind(i int) {
	o := &r.list[i+1]
	if r.in.Answers != AnswersProgramme || o.sentence != r.list[i].sentence || o.question || o.sense.what == wDecision || len(eventsNamed(o)) != 1 {
		return
	}
	s := sense{what: wDecision, yes: true, all: true, rule: "chosen together"}
	if text, _ := r.namesPhrase(o); weChose.MatchString(text) && r.eventsOf(o, &s) == "" && len(s.minus) == 0 {
		o.sense = s
	}
}

// freeBehind sets aside "X et moi, on sera disponibles en novembre", clauses i to j, in front of the sentence that asks to put them down for that day.
func (r *reader) freeBehind(i, j int, who []int) {
	o := &r.list[j]
	if j+1 >= len(r.list) || o.sentence != r.list[i].sentence || o.question || len(r.others()) != len(who) {
		return
	}
	k := j + 1
	for k+1 < len(r.list) && r.list[k].sense.what == wCourtesy {
		k++
	}
	s := r.list[k].sense
	if s.what != wDecision || !s.yes || s.maybe || !s.all || len(s.names) > 0 || r.list[k].sentence > o.sentence+1 {
		return
	}
	if days := eventsNamed(o); len(days) > 0 && len(s.events) > 0 && (len(days) != 1 || len(s.events) != 1 || days[0] != s.events[0]) {
		return
	}
	r.list[i].sense = sense{what: wCourtesy, rule: "with whom"}
	o.sense = sense{what: wReason, rule: "free that day"}
	r.list[k].sense.all, r.list[k].sense.self, r.list[k].sense.names = false, true, who
}
