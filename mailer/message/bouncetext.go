package message

import (
	"regexp"
	"strings"

	"rencontres/mailer/prefilter"
)

// fromDaemon says that a message comes from a mail system, by its sender or its empty envelope.
func (m *Message) fromDaemon(h header) bool {
	local, _, _ := strings.Cut(strings.ToLower(m.sender().Email), "@")
	name := strings.ToLower(m.sender().Name)
	if m.ReturnPath == "<>" || len(m.From) == 0 && h.has("from") {
		return true
	}
	rp, _, _ := strings.Cut(strings.ToLower(m.ReturnPath), "@")
	return daemonNames.MatchString(local) || daemonNames.MatchString(strings.ReplaceAll(name, " ", "-")) || rp == "mailer-daemon" ||
		strings.Contains(strings.ToLower(h.get("return-path")), "mailer-daemon") || strings.Contains(local, "no-reply") || strings.Contains(local, "noreply")
}

var (
	daemonNames = prefilter.New(`^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post[-_.]?master|mail\.?delivery[a-z.-]*|mail-delivery-(?:sub)?system|mdaemon|system-administrator|sysadmin|mmsc.*|uucp|smtp-gateway|mail-system|deliverer|delivery|root)$|microsoftexchange[0-9a-f]+`)
	failWords   = regexp.MustCompile(`undeliver|non.?remis|non remise|not be delivered|couldn't be delivered|could not be delivered|cannot be delivered|wasn't delivered|unable to deliver|not deliverable|deliver(?:y|ed|ing).{0,40}(?:fail|error|problem|delay|abort|impossib)|(?:fail|error|problem|trouble).{0,30}deliver|failure notice|failure.?deliver|returned mail|mail system error|mail failure|returned to sender|returning message|delivery (?:status )?(?:notification|report|failure)|did not reach|n'a pas (?:pu )?(?:ete |etre )?(?:remis|delivre|distribue)|n'ont pas (?:pu )?(?:ete |etre )?(?:remis|delivre)|impossible (?:de|d') ?(?:remettre|delivrer|distribuer)|echec de (?:la )?(?:remise|distribution|livraison)|remise (?:retardee|differee|impossible)|message non (?:distribue|delivre)|avis de non|notification d'etat de remise|unzustellbar|nicht zugestellt|zustellung|no se (?:pudo|ha podido) entregar|could not send|error sending your mail|user unknown|unknown (?:user|recipient)|rejected recipient|not accepted|bounce|was not delivered|could not deliver|not been delivered|permanent error|undelivered|не доставлено|unzustellbare|invalid user address|requested action not taken`)
	delayWords  = regexp.MustCompile(`delay(?:ed)?\b|still being retried|warning:|will be retried|will (?:keep|continue) (?:to )?try|retardee|differee|n'a pas encore|not yet been delivered|has not been delivered yet|no need to (?:resend|retry)|do not need to resend|verzoger|temporar(?:y|ily)`)
	doneWords   = regexp.MustCompile(`^(?:delivered|remis|successful mail delivery|delivery status notification \(?success|livraison reussie|lu|read|distribue) ?:|delivery status notification \(success\)|success(?:ful(?:ly)?)? (?:delivered|delivery|mail delivery)`)
	// returnedMark is where servers begin the copy of the message.
	returnedMark = regexp.MustCompile(`(?im)^[ \t>]*(?:[-=*#]{2,}.{0,6}(?:this is a copy|below this line|copy of the|the header|original message|message header|unsent message|returned message|the body of|included is|message text|enclosed|start of returned).*|(?:[-=]+ ?)?original message follows\.?.*|message headers? follows?\.?.*|the original message (?:was|follows|is).*|(?:a|the) copy of (?:the|your) (?:original )?(?:message|mail).*|here is (?:a copy of )?(?:the|your) (?:original|initial).*|below is (?:a copy|the).*|<{3,}.*original.*|headers of the original message.*|---+ ?message (?:header|text).*|original headers?:.*|your (?:original )?message (?:follows|headers follow|is (?:below|attached)).*|content-type: (?:message/rfc822|text/rfc822-headers).*)$`)
	returnedHead = regexp.MustCompile(`(?m)^[ \t]*(?:Received:|Return-Path:|DKIM-Signature:|X-[A-Za-z-]+:|Message-I[dD]:|MIME-Version:|From: )`)
)

// tellsFailure says that subject and text speak of a delivery that failed or is late.
func tellsFailure(subject, text string) bool {
	return failWords.MatchString(subject) || failWords.MatchString(text) || delayWords.MatchString(subject) || doneWords.MatchString(subject)
}

func delayNotice(subject, text string) bool {
	if strings.Contains(subject, "(failure)") {
		return false
	}
	return delayWords.MatchString(subject) || strings.Contains(text, "warning only") || strings.Contains(text, "still being retried") ||
		strings.Contains(text, "will be retried") || strings.Contains(text, "will keep trying") || strings.Contains(text, "will retry for")
}

// reportText is the text that a mail system wrote: the text parts outside the returned message; of a broken report, all of it.
func reportText(root *part, b *budget) string {
	var out strings.Builder
	inner := newBudget()
	root.walk(func(p *part) bool {
		if p.wasMessage || out.Len() > maxText {
			return false
		}
		switch {
		case p.kind == "text/html" || p.kind == "text/plain" && looksHTML(p.body):
			ls, _, _ := htmlLines(p.text(inner))
			for _, l := range ls {
				out.WriteString(l.text + "\n")
			}
		case strings.HasPrefix(p.kind, "text/plain"), strings.HasPrefix(p.kind, "multipart/") && len(p.children) == 0:
			out.WriteString(tidy(p.text(inner)))
			out.WriteByte('\n')
		}
		return true
	})
	return out.String()
}

// splitReturned cuts a report into what the server says and the copy of the message behind it.
func splitReturned(text string) (said, returned string) {
	cut := len(text)
	for _, loc := range returnedMark.FindAllStringIndex(text, 5) {
		if loc[0] > 20 && !strings.Contains(text[loc[0]:loc[1]], " was received ") { // Courier tells when, above what failed
			cut = loc[0]
			break
		}
	}
	for from := 0; from < cut; {
		loc := returnedHead.FindStringIndex(text[from:cut])
		if loc == nil {
			break
		}
		at := from + loc[0]
		if at > 20 && headerFollows(text[at:]) {
			cut = at
			break
		}
		from += loc[1]
	}
	return text[:cut], text[cut:]
}

// headerFollows says that the lines at the start of s are a message's header: three fields or their folded lines in a row.
func headerFollows(s string) bool {
	fields := 0
	for range 8 {
		l, rest, _ := strings.Cut(s, "\n")
		if strings.TrimSpace(l) == "" {
			break
		}
		if l[0] != ' ' && l[0] != '\t' {
			name, _, ok := splitField([]byte(l))
			if !ok || name == "final-recipient" || name == "action" || name == "reporting-mta" || name == "diagnostic-code" {
				break
			}
			fields++
		}
		s = rest
	}
	return fields >= 3
}

// notRecipients are addresses that a report may name without meaning a recipient.
func (m *Message) notRecipients(root *part, o Options) map[string]bool {
	no := map[string]bool{}
	for _, l := range [][]Address{m.From, m.To, m.ReplyTo} {
		for _, a := range l {
			no[strings.ToLower(a.Email)] = true
		}
	}
	for _, a := range o.Own {
		no[strings.ToLower(a)] = true
	}
	return no
}

var (
	addressFirst = regexp.MustCompile(`(?i)^[\s>*•·-]{0,8}(?:\d+[.)] )?(?:[245]\d\d[ -])?(?:to: |rcpt to: ?|recipient:? |user: |e?mail:? |address: )?<?([^\s<>()\[\]:;,"']+@[A-Za-z0-9._-]*[A-Za-z0-9])>?(?:\.{3}|[\s,;:(<]|\.(?:\s|$)|$)(.*)$`)
	leadingCode  = regexp.MustCompile(`^\s*[245]\d\d `)
	addressIn    = regexp.MustCompile(`(?i)\b(?:mail(?:bo?x)? (?:to|for)|message (?:to|for)|deliver(?:y|ing|ed)? (?:\S+ ){0,4}?(?:to|for)|recipients?|rcpt to|rcpt|address(?:es)?|user(?:id)?|sent to|email to|destinataires?(?: suivants?)?|adresse|account)[:\s]\s*(?:is |are )?[<'"]{0,2}([^\s<>()\[\]:;,"']+@[A-Za-z0-9._-]*[A-Za-z0-9])`)
)

// textFailures finds the recipients in a report without fields: lines that begin with an address, else addresses that the words call a
// recipient, else the header X-Failed-Recipients, else whom the returned message was for.
func textFailures(said, failed string, no map[string]bool, returned string, root *part) []failure {
	var out []failure
	at := map[string]int{}
	add := func(a, words string) {
		a = cleanAddress(a)
		if a == "" || no[strings.ToLower(a)] {
			return
		}
		if i, ok := at[strings.ToLower(a)]; ok {
			out[i].say(words)
			return
		}
		if len(out) < 100 {
			at[strings.ToLower(a)] = len(out)
			out = append(out, failure{final: a, words: words})
		}
	}
	current, above := "", ""
	for l := range strings.SplitSeq(cutRunes(said, 64<<10), "\n") {
		g := addressFirst.FindStringSubmatch(l)
		byline := g != nil && (strings.HasSuffix(above, "sent by") || strings.HasSuffix(above, "from") || strings.HasSuffix(above, "from:"))
		if strings.TrimSpace(l) != "" {
			above = strings.ToLower(strings.TrimSpace(l))
		}
		if byline {
			continue
		}
		if g != nil && !strings.Contains(strings.ToLower(g[1]), "postmaster@") {
			current = g[1]
			add(current, leadingCode.FindString(l)+g[2])
		} else if current != "" && strings.TrimSpace(l) != "" {
			add(current, l)
		}
	}
	named := strings.FieldsFunc(cutRunes(failed, 16<<10), func(r rune) bool { return r == ',' || r == ' ' || r == ';' })
	if len(out) > 0 {
		return withTranscript(onlyNamed(out, named), said)
	}
	for _, a := range named {
		add(a, said)
	}
	if len(out) == 0 {
		for _, g := range addressIn.FindAllStringSubmatch(cutRunes(said, 8000), 20) {
			add(g[1], said)
		}
	}
	if len(out) == 0 {
		for _, a := range returnedTo(root, returned) {
			add(a, said)
		}
	}
	if len(out) == 0 {
		for _, a := range bareAddress.FindAllString(cutRunes(said, 8000), 3) {
			add(a, said)
		}
	}
	return out
}

// onlyNamed keeps of list the addresses of X-Failed-Recipients, if it names any of them.
func onlyNamed(list []failure, named []string) []failure {
	var out []failure
	for _, f := range list {
		for _, n := range named {
			if strings.EqualFold(cleanAddress(n), f.final) {
				out = append(out, f)
				break
			}
		}
	}
	if len(out) == 0 {
		return list
	}
	return out
}

// withTranscript gives an address that stands in a list the words that name it elsewhere in the report.
func withTranscript(list []failure, said string) []failure {
	lines := strings.Split(cutRunes(said, 64<<10), "\n")
	lower := strings.Split(strings.ToLower(cutRunes(said, 64<<10)), "\n")
	for i := range list {
		if len(words(list[i].words)) >= 3 && (len(list) == 1 || replyCode.MatchString(list[i].words)) {
			if len(list) == 1 && !replyCode.MatchString(list[i].words) {
				list[i].words += " " + said
			}
			continue
		}
		final := strings.ToLower(list[i].final)
		for k, l := range lines {
			if strings.Contains(lower[k], final) {
				list[i].say(l)
			}
		}
		if !replyCode.MatchString(list[i].words) && len(list) == 1 {
			list[i].words += " " + said
		}
	}
	return list
}

// returnedTo reads whom the returned message was for.
func returnedTo(root *part, returned string) []string {
	var to []string
	root.walk(func(p *part) bool {
		if p.wasMessage && len(p.children) > 0 && to == nil {
			for _, a := range parseAddresses(p.children[0].header.get("to")).boxes {
				to = append(to, a.Email)
			}
		}
		return to == nil && !p.wasMessage
	})
	if to == nil {
		if i := strings.Index(strings.ToLower(returned), "\nto:"); i >= 0 {
			l, _, _ := strings.Cut(returned[i+4:], "\n")
			for _, a := range parseAddresses(l).boxes {
				to = append(to, a.Email)
			}
		}
	}
	if len(to) > 5 {
		return nil
	}
	return to
}
