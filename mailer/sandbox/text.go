package sandbox

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// attribution is the lines above the quote.
func attribution(o *answered, c mailClient) []string {
	name, toName := o.sender.Name, o.to.Name
	who, to := o.sender.Email, o.to.Email
	if name != "" {
		who = name + " <" + o.sender.Email + ">"
	} else {
		name = o.sender.Email
	}
	if toName != "" {
		to = toName + " <" + o.to.Email + ">"
	} else {
		toName = o.to.Email
	}
	day, month, full := dayName(o.date), monthName(o.date), frenchDate(o.date)
	words := strings.Fields(full)
	for i, word := range words {
		words[i] = capital(word)
	}
	_, offset := o.date.Zone()
	zone := "CET"
	if offset/3600 == 2 {
		zone = "CEST"
	}
	values := map[string]string{
		"n": fmt.Sprint(o.date.Day()), "day": day, "Day": capital(day), "ddd": day[:3] + ".", "month": month, "Month": capital(month),
		"full": full, "Full": strings.Join(words, " "), "z": fmt.Sprintf("UTC+%d", offset/3600), "tz": zone, "name": name,
		"addr": o.sender.Email, "who": who, "to_name": toName, "to_addr": o.to.Email, "to": to, "subject": o.subject,
	}
	text := brace.ReplaceAllStringFunc(c.attribution, func(field string) string {
		m := brace.FindStringSubmatch(field)
		switch {
		case m[1] == "d" && m[2] == "":
			return fmt.Sprint(o.date.Year())
		case m[1] == "d":
			return clock(o.date, m[2])
		}
		return values[m[1]]
	})
	return strings.Split(text, "\n")
}

// clock formats a time by the letters of strftime.
func clock(t time.Time, format string) string {
	layout := strings.NewReplacer("%d", "02", "%m", "01", "%Y", "2006", "%y", "06", "%H", "15", "%M", "04", "%S", "05").Replace(format)
	return t.Format(layout)
}

// plainText is the text part, LF.
func plainText(parts []part, o *answered, c mailClient, inline bool) string {
	var out []string
	bom := ""
	for _, h := range c.headers {
		if h.name == "X-Mailer" && strings.HasPrefix(h.value, "iPhone") {
			bom = "\ufeff"
		}
	}
	for _, p := range parts {
		switch {
		case p.kind == "attr":
			lines := attribution(o, c)
			out = append(append(out, wrap(lines[0], c.wrap)...), lines[1:]...)
		case p.kind == "quote" && (c.mark || inline):
			for _, row := range wrap(p.line, c.wrap) {
				out = append(out, "> "+bom+row)
				bom = ""
			}
		default:
			out = append(out, wrap(p.line, c.wrap)...)
		}
	}
	if c.flowed {
		out = flow(out, 72)
	}
	return strings.Join(out, "\n") + "\n"
}

var spaces = regexp.MustCompile(`[\t\n\v\f\r ]+`)

// wrap breaks a line between words into rows of at most so many characters; 0: it stays as it is. Longer words stay whole.
func wrap(line string, width int) []string {
	if width == 0 || utf8.RuneCountInString(line) <= width {
		return []string{line}
	}
	var chunks []string // words and the spaces between them, in turn
	last := 0
	for _, at := range spaces.FindAllStringIndex(line, -1) {
		chunks = append(chunks, line[last:at[0]], strings.Repeat(" ", at[1]-at[0]))
		last = at[1]
	}
	chunks = append(chunks, line[last:])
	chunks = slices.DeleteFunc(chunks, func(s string) bool { return s == "" })
	blank := func(s string) bool { return strings.TrimSpace(s) == "" }
	var rows []string
	for i := 0; i < len(chunks); {
		if blank(chunks[i]) && len(rows) > 0 {
			i++
			continue
		}
		var row []string
		length := 0
		for i < len(chunks) && length+utf8.RuneCountInString(chunks[i]) <= width {
			row = append(row, chunks[i])
			length += utf8.RuneCountInString(chunks[i])
			i++
		}
		if len(row) == 0 {
			row = append(row, chunks[i])
			i++
		}
		if blank(row[len(row)-1]) {
			row = row[:len(row)-1]
		}
		if len(row) > 0 {
			rows = append(rows, strings.Join(row, ""))
		}
	}
	return rows
}

var stuffed = regexp.MustCompile(`^( |From )`)

// flow writes format=flowed (RFC 3676): soft breaks end in a space, fixed lines do not, a leading space is stuffed.
func flow(lines []string, width int) []string {
	var out []string
	for _, line := range lines {
		if line == "-- " {
			out = append(out, line)
			continue
		}
		lead, text, quoted := "", line, strings.HasPrefix(line, ">")
		switch {
		case quoted:
			lead, text = "> ", strings.TrimLeft(line[1:], " \t\u00a0")
		case stuffed.MatchString(line):
			lead = " "
		}
		rows := wrap(strings.TrimRight(text, " \t\u00a0"), width)
		if len(rows) == 0 {
			rows = []string{""}
		}
		for i, row := range rows {
			if i == 0 || quoted {
				row = lead + row
			}
			if i < len(rows)-1 {
				row += " "
			} else {
				row = strings.TrimRight(row, " \t\u00a0")
			}
			out = append(out, row)
		}
	}
	return out
}

// paragraph is how a program writes a line and an empty line in HTML.
func paragraph(style string) (line, blank string) {
	switch style {
	case "mso":
		return `<p class="MsoNormal">{}<o:p></o:p></p>` + "\n", `<p class="MsoNormal"><o:p>&nbsp;</o:p></p>` + "\n"
	case "div":
		return "<div>{}</div>\n", "<div><br></div>\n"
	case "notes":
		return `<font size=2 face="sans-serif">{}</font><br>` + "\n", "<br>\n"
	}
	return "{}<br>\n", "<br>\n"
}

// escape is html.EscapeString that leaves quotation marks alone.
func escape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}

func richLines(lines []string, style string) string {
	format, blank := paragraph(style)
	var out strings.Builder
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			out.WriteString(blank)
			continue
		}
		text := strings.ReplaceAll(escape(strings.TrimRight(line, " ")), "  ", "&nbsp; ")
		out.WriteString(strings.Replace(format, "{}", text, 1))
	}
	return out.String()
}

// htmlText is the HTML part, LF, with {charset} where its charset goes.
func htmlText(parts []part, o *answered, c mailClient, token map[string]string) string {
	type run struct {
		kind  string
		lines []string
	}
	var runs []run
	for _, p := range parts {
		last := len(runs) - 1
		switch {
		case p.kind == "attr":
			runs = append(runs, run{"attr", nil})
		case last >= 0 && (runs[last].kind == p.kind || runs[last].kind == "attr" && p.kind == "quote"):
			runs[last].lines = append(runs[last].lines, p.line)
		default:
			runs = append(runs, run{p.kind, []string{p.line}})
		}
	}
	var out strings.Builder
	for _, r := range runs {
		text := richLines(r.lines, c.para)
		switch {
		case r.kind == "attr":
			out.WriteString(quoteHTML(r.lines, o, c, token))
		case r.kind == "quote":
			out.WriteString("<blockquote type=\"cite\">\n" + text + "</blockquote>\n")
		case c.para == "div":
			out.WriteString("<div dir=\"ltr\">\n" + text + "</div>\n")
		default:
			out.WriteString(text)
		}
	}
	return document(out.String(), c)
}

var label = regexp.MustCompile(`^([^ :]+ ?:)`)

// quoteHTML is attribution and quote in the program's own shape; a letter quoted whole keeps its own HTML.
func quoteHTML(lines []string, o *answered, c mailClient, token map[string]string) string {
	content := richLines(lines, c.para)
	if o.html != "" && strings.Join(lines, "\n") == strings.Join(o.lines, "\n") {
		content = o.html
	}
	var attr []string
	for _, line := range attribution(o, c) {
		if strings.Trim(line, " _>") != "" {
			attr = append(attr, escape(quoteOf(strings.TrimSpace(line))))
		}
	}
	if len(attr) > 1 {
		for i, line := range attr {
			attr[i] = label.ReplaceAllString(line, "<b>$1</b>")
		}
	}
	return strings.NewReplacer("{attr}", strings.Join(attr, "<br>\n"), "{content}", content, "{mid}", strings.Trim(o.id, "<>"),
		"{n9}", token["n9"]).Replace(c.quote)
}

func document(body string, c mailClient) string {
	const head = `<meta http-equiv="Content-Type" content="text/html; charset={charset}">`
	switch {
	case c.bare:
		return body
	case c.para == "mso":
		return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">` + "\n<head>\n" + head +
			"\n<style><!--\n" + `p.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}` + "\n--></style>\n</head>\n" +
			`<body lang="FR"><div class="WordSection1">` + "\n" + body + "</div></body></html>\n"
	}
	return "<html><head>" + head + "</head><body>\n" + body + "</body></html>\n"
}

// textOfHTML is a rough text of HTML, for answered letters that have no text part.
func textOfHTML(inner string) string {
	breaks := regexp.MustCompile(`(?i)<br[^>]*>|</p>|</div>`)
	tags := regexp.MustCompile(`<[^>]+>`)
	return html.UnescapeString(tags.ReplaceAllString(breaks.ReplaceAllString(inner, "\n"), ""))
}
