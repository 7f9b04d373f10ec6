package templates

import (
	"net/url"
	"regexp"
	"strings"
)

// button is the destination of a button's link; a code is needed, for the answer to be recognised.
func button(l Letter, e Event, choice string) (markdown, error) {
	if strings.TrimSpace(l.Code) == "" {
		return "", &MissingError{"code"}
	}
	return markdown("<" + Button(l.Organisation.Address, e, l.Code, choice) + ">"), nil
}

// form lists the lines of the form as a letter prints them; those of an event leave out what it has not.
func form(events ...Event) []string {
	if len(events) == 1 {
		return formOf(events[0])
	}
	return FormLines()
}

// mail is an address that can be clicked.
func mail(address string) markdown {
	address = OneLine(address)
	if !plainAddress.MatchString(address) {
		return escaped(address)
	}
	return markdown("[" + string(escaped(address)) + "](<mailto:" + strings.ReplaceAll(percent(address), "%40", "@") + ">)")
}

var plainAddress = regexp.MustCompile(`^[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+$`)

// link is a web address that can be clicked; anything else is printed as it is, such as « salle 12, code 4521 ».
func link(address string) markdown {
	address = OneLine(address)
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" || u.User != nil || strings.ContainsAny(address, "<>\\ \"") {
		return escaped(address)
	}
	return markdown("<" + strings.ReplaceAll(u.String(), "'", "%27") + ">")
}

var (
	listItem   = regexp.MustCompile(`^\s*[-–•*]\s+(.*)$`)
	webAddress = regexp.MustCompile(`https?://[^\s<>"«»]+`)
)

// prose is a text of several paragraphs that somebody wrote, literally: paragraphs, line breaks and lists with dashes stay,
// web addresses can be clicked, nothing else means anything.
func prose(s string) markdown {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	var out []string
	var previous string
	for _, line := range strings.Split(s, "\n") {
		kind, text := "line", OneLine(line)
		if m := listItem.FindStringSubmatch(line); m != nil {
			kind, text = "item", OneLine(m[1])
		}
		if text == "" {
			kind = ""
		}
		switch {
		case kind == "line" && previous == "line":
			out[len(out)-1] += "\\"
		case kind != "" && previous != "" && kind != previous:
			out = append(out, "")
		}
		prefix := ""
		if kind == "item" {
			prefix = "- "
		}
		out = append(out, prefix+linked(text))
		previous = kind
	}
	return markdown(strings.Join(out, "\n"))
}

// linked escapes a line but for the web addresses in it.
func linked(s string) string {
	var b strings.Builder
	for s != "" {
		at := webAddress.FindStringIndex(s)
		if at == nil {
			b.WriteString(string(literally(s)))
			break
		}
		address := strings.TrimRight(s[at[0]:at[1]], ".,;:!?)…»'")
		before := s[:at[0]]
		b.WriteString(string(literally(before)))
		if strings.HasSuffix(before, " ") {
			b.WriteByte(' ')
		}
		b.WriteString(string(link(address)))
		s = s[at[0]+len(address):]
		if strings.HasPrefix(s, " ") {
			b.WriteByte(' ')
		}
	}
	return b.String()
}
