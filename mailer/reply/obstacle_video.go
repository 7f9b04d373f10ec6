package reply

// What keeps somebody from the road and not from the screen: "j'ai un contretemps, je vous rejoindrai en visio".

var (
	// obstacleOnly is why somebody does not travel, with no word of taking part.
	obstacleOnly = lazily(`\b(empechements?|contretemps|imprevus?|souffrante?|malade|arret|retenue?|bloquee?|coincee?|alitee?|clouee?|immobilisee?|greves?|panne|hospitalisee?|permanence|garde|teletravail|cas contact|m empeche|accident|accidentee?|grippe|covid|platre|opere|operee|fatiguee?)\b`)
	// takesPartOrNot are words of taking part: a no that holds them is one to the day itself.
	takesPartOrNot = []kind{kCancel, kNoun, kSeat, kVerb, kPresent, kEnrol, kMode, kHedge, kIf, kOr, kName, kThird, kWe, kRelation, kUnnamed, kNot, kExcept}
)

// settleObstacleVideo takes such an obstacle for no answer where the sender says behind it, in its sentence or in the next, that they follow by video.
func (r *reader) settleObstacleVideo() {
	for i := range r.list {
		c := &r.list[i]
		s := c.sense
		if s.what != wDecision || s.yes || s.maybe || !s.self || len(s.names) > 0 || s.selfOut || c.question || c.subject || bearsOn(c.tags, takesPartOrNot...) || !obstacleOnly.MatchString(c.plain()) {
			continue
		}
		if next := r.nextAnswer(i); next >= 0 && r.list[next].sentence <= c.sentence+1 && r.plainlyByVideo(next) {
			c.sense = sense{what: wReason, rule: "obstacle before the video", events: s.events}
		}
	}
}

// nextAnswer is the first clause behind i that answers, doubts or asks, -1 if there is none.
func (r *reader) nextAnswer(i int) int {
	for k := i + 1; k < len(r.list); k++ {
		if w := r.list[k].sense.what; w == wDecision || w == wHedge || w == wQuestion || w == wBlock || w == wLater {
			return k
		}
	}
	return -1
}

// plainlyByVideo says whether clause i is a plain yes of the sender alone, by video.
func (r *reader) plainlyByVideo(i int) bool {
	c := &r.list[i]
	s := c.sense
	return s.what == wDecision && s.yes && !s.maybe && s.self && !s.all && len(s.names) == 0 && s.mode == string(Remote) && !c.question && !c.subject && !bearsOn(c.tags, kIf, kHedge, kNot, kNe)
}
