package registry

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

var (
	frenchDay = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b`)
	isoDay    = regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b`)
	bareHour  = regexp.MustCompile(`^(\d{1,2})[hH:](\d{2})\s*(#.*)?$`)
	bareWords = regexp.MustCompile(`^\pL`)
)

// explainDay explains a day that does not exist or is written in another way; false if the text does not look like a day.
func explainDay(name, s string) (problem, instead string, ok bool) {
	parts := isoDay.FindStringSubmatch(s)
	if parts == nil {
		if parts = frenchDay.FindStringSubmatch(s); parts == nil {
			return "", "", false
		}
		parts[1], parts[3] = parts[3], parts[1]
	}
	year, _ := strconv.Atoi(parts[1]) // digits, by the patterns
	month, _ := strconv.Atoi(parts[2])
	day, _ := strconv.Atoi(parts[3])
	at := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	switch {
	case month < 1 || month > 12:
		return fmt.Sprintf("there is no month %d in %s", month, parts[0]), name + " = year-month-day, such as 2026-03-18", true
	case at.Day() != day:
		return fmt.Sprintf("there is no %d %s %d", day, time.Month(month), year), "a day that exists", true
	}
	return fmt.Sprintf("%s is not how a day is written here", parts[0]), name + " = " + at.Format(time.DateOnly), true
}

// explainSyntax puts a mistake of the TOML library into the words of those who write such files, where it is one they often
// make: days and hours of their own, texts without quotes, one bracket for two.
func (d *Document) explainSyntax(m Mistake, data string) Mistake {
	lines := strings.Split(data, "\n")
	if m.Line < 1 || m.Line > len(lines) {
		return m
	}
	line := strings.TrimSpace(lines[m.Line-1])
	if table := tableLine.FindStringSubmatch(line); table != nil && table[1] == "[" && strings.Contains(m.Problem, "already been defined") {
		m.Key, m.Problem = table[2], fmt.Sprintf("[%s] stands here a second time", table[2])
		m.Instead = fmt.Sprintf("[[%s]], with two brackets, above each one", table[2])
		return m
	}
	key := keyLine.FindStringSubmatch(line)
	if key == nil {
		return m
	}
	name, value := lastPart(joinKey(keyPart.FindAllString(key[1], -1))), strings.TrimSpace(key[2])
	problem, instead, ok := explainDay(name, value)
	hour := bareHour.FindStringSubmatch(value)
	switch {
	case ok:
	case hour != nil:
		problem, instead = "an hour stands between quotes", fmt.Sprintf(`%s = "%02s:%s"`, name, hour[1], hour[2])
	case bareWords.MatchString(value): // it is not repeated: it may be secret
		problem, instead = "a text stands between quotes", name+` = "…"`
	default:
		return m
	}
	for k, at := range d.lines {
		if at == m.Line && lastPart(k) == name {
			m.Key = k
		}
	}
	m.Problem, m.Instead = problem, instead
	return m
}
