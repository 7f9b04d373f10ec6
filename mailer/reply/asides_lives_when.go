package reply

import (
	"strings"
	"time"
)

// Beside which answers the life stories of asides_lives.go bear on nothing.

// noOrAfar says whether the sender says a plain no beside clause i, or follows by video.
func (r *reader) noOrAfar(i int) bool { return r.refusesBut(i) || r.afarPlainly(i) }

// afarPlainly says whether the sender answers that they follow by video, whatever clause i says, and speaks of no other way.
func (r *reader) afarPlainly(i int) bool {
	return r.asReason(i, func(i int) bool { return r.allRemoteBeside(i) && r.comesAfar(i) })
}

// noAfarOrNoMeal says the same, or whether the sender refuses the meal beside clause i.
func (r *reader) noAfarOrNoMeal(i int) bool { return r.noOrAfar(i) || r.besideNoMeal(i) }

// afternoonNoMeal says whether clause i is said of the afternoon, named right before it, beside a no to the meal.
func (r *reader) afternoonNoMeal(i int) bool {
	before := r.before(i)
	if before == nil || !afternoonAlone.MatchString(before.plain()) {
		return false
	}
	return r.besideNoMeal(i) || i > 0 && r.asReason(i, r.besideNoMeal)
}

var afternoonAlone = lazily(ahead + `(l|cet|toute l) apres midi$`)

// answersBehindOfSelf says whether the sender's full yes stands behind clause i, or their plain no beside it.
func (r *reader) answersBehindOfSelf(i int) bool { return r.encouragedBeside(i) || r.refusesBut(i) }

// followsInPost says whether the sender answers for themselves beside clause i, and nobody else does or is spoken of.
func (r *reader) followsInPost(i int) bool {
	for k := range r.list {
		if k != i && !r.list[k].subject && bearsOn(r.list[k].tags, kName) {
			return false
		}
	}
	return r.answersOfSelf(i)
}

// metOnly says the same, where nothing is told of the one who was met: "j'ai croisé M. Martin la semaine dernière, qui viendra".
func (r *reader) metOnly(i int) bool {
	return !toldOfThem.MatchString(r.list[i].plain()) && r.followsInPost(i)
}

// succeedsOnly says whether the sender's full yes stands beside clause i, and nothing is told in it of whom they succeed: "je succède à M. Martin, qui est inscrit".
func (r *reader) succeedsOnly(i int) bool {
	return !toldOfThem.MatchString(r.list[i].plain()) && r.fullYesBeside(i)
}

// toldOfThem tells of somebody's coming.
var toldOfThem = lazily(`\bqui (est|etait|sera|serait|vient|viendra|devait|participe\w*|y (va|sera|viendra)|a (repondu|prevu)|avait|compte|souhaite|voudrait|s est)\b`)

// tellsAfterwards says whether the sender answers for themselves beside clause i, and does not wait for those they tell: "j'en parlerai à ma directrice avant".
func (r *reader) tellsAfterwards(i int) bool {
	return !toldBefore.MatchString(r.list[i].plain()) && r.answersOfSelf(i)
}

var toldBefore = lazily(`\b(avant|d abord|au prealable|prealablement|pour (savoir|voir|accord|validation|avis|decider)|si)\b`)

// fullYesAndNoBut says whether the sender says a full yes beside clause i, and nothing is set against the clause behind it: "je serai à Épernay la veille mais pas le
// 28".
func (r *reader) fullYesAndNoBut(i int) bool {
	if i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && setAgainst.MatchString(r.list[i+1].plain()) && r.list[i+1].sense.what != wDecision {
		return false
	}
	return r.fullYesOfSelf(i)
}

var setAgainst = lazily(`^(mais|sauf|et pas|pas|sinon|par contre|en revanche|hormis)\b`)

// comesNotBefore says whether somebody may come, and "pas avant" is not said of a car in repair.
func (c *composer) comesNotBefore() bool {
	for i := range c.list {
		if c.list[i].sense.rule == "not given back before" {
			return false
		}
	}
	return c.comesAtAll()
}

// onThursday says whether the day of the letter is a Thursday, beside a full yes.
func (r *reader) onThursday(i int) bool {
	e, ok := r.index.answered()
	return ok && e.Date.Weekday() == time.Thursday && r.fullYesAndNoBut(i)
}

// backInTime says whether clause i tells of a day before that of the letter, if it names one, beside a full yes.
func (r *reader) backInTime(i int) bool {
	text := r.list[i].plain()
	if m := dayInText.FindStringSubmatch(text); m != nil && strings.Contains(text, " mai") {
		e, ok := r.index.answered()
		d := dayOfText(m, time.May)
		if !ok || d.day == 0 || !at(d, d, e.Date).Before(e.Date) || !at(d, d, e.Date).After(r.in.Received) {
			return false
		}
	}
	return r.fullYesAndNoBut(i)
}

// othersNotFree says whether the sender, who alone is written to, says a full yes beside clause i.
func (r *reader) othersNotFree(i int) bool {
	return len(r.in.Registered) == 0 && len(r.others()) == 0 && r.fullYesOfSelf(i)
}

// newsBesideYes says whether clause i stands beside a full yes to the day of one letter, which its month does not touch.
func (r *reader) newsBesideYes(i int) bool {
	return r.in.Answers != AnswersProgramme && len(r.in.Registered) < 2 && !has(eventsNamed(&r.list[i]), r.in.Event) && r.fullYesOfSelf(i)
}

// settleWithKinBefore takes "avec mon mari", in front of a meeting of an earlier time, for a memory: "avec mon mari | nous avons beaucoup aimé la rencontre de l'an
// dernier".
func (r *reader) settleWithKinBefore() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		memory := withKin.MatchString(c.plain()) && likedThen.MatchString(next.plain()) || somebodyAlone.MatchString(c.plain()) && toldThen.MatchString(next.plain())
		if c.question || c.sentence != next.sentence || c.sense.what != wBlock || !memory || bearsOn(next.tags, kName, kIf, kNot, kNe, kHedge, kMode, kLunch) || !r.answersOfSelf(i) {
			continue
		}
		c.sense = sense{what: wReason, rule: "was there with somebody"}
		c.fill()
	}
}

var (
	withKin = lazily(`^(et |d ailleurs )?avec (mon|ma|mes|notre|nos|un|une|deux|des) \w+( \w+){0,2}$`)
	// somebodyAlone is somebody without a name, and toldThen that they told of us.
	somebodyAlone = lazily(`^(et |d ailleurs |car )*(le|la|l|mon|ma|notre|un|une|monsieur le|madame la) ?(\w+ )?\w+$`)
	toldThen      = lazily(`^(nous|m|me)( en| l| vous)? (avait|avaient|a|ont)( deja| bien| beaucoup| souvent)* (parle|dit|signale|recommande|vante|transmis|signalee|fait suivre)( .{2,40})?$`)
	// likedThen is of a meeting that is over.
	likedThen = lazily(`^(nous|j|on|je) (avons|avions|ai|avais|a|etions|etais|sommes) .*` + formerTime)
)
