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
	themAndMe = lazily(`^(bonjour |et |donc |par contre |en revanche |alors )*(NAME(( et)? NAME)* et moi( meme)?|moi( meme)?(( et)? NAME)* et NAME)$`)
)

// settleWithNamed gives the "nous" behind such words the people whom they name, and the sender.
func (r *reader) settleWithNamed() {
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
		if k := r.ourYesBehind(i, len(who)); k > 0 {
			o := &r.list[k].sense
			o.all, o.count, o.self, o.names = false, 0, true, who
			c.sense = sense{what: wCourtesy, rule: "with whom"}
		}
	}
}

// ourYesBehind is the clause that says, with "nous" or "on", that they come, behind clause i and what somebody there does; 0 if there is none.
func (r *reader) ourYesBehind(i, people int) int {
	k := i + 1
	if k+1 < len(r.list) && r.list[k].sense.what == wReason && strings.HasPrefix(r.list[k].plain(), "qui ") && whoDoes.MatchString(r.list[k].plain()) && !bearsOn(r.list[k].tags, kName, kNot, kNe, kHedge, kIf) {
		k++
	}
	o := &r.list[k]
	if o.sentence != r.list[i].sentence || o.question || o.subject || o.sense.what != wDecision || !o.sense.yes || o.sense.maybe || !o.sense.all || len(o.sense.names) > 0 || !bearsOn(o.tags[:min(2, len(o.tags))], kWe) {
		return 0
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
