// Package corpus loads labelled replies and scores readings of them, with the measures of the corpus: wrong automatic actions,
// wrong unsubscribes, automation and details. It is known to tests alone.
package corpus

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"
)

// A Case is one labelled reply.
type Case struct {
	ID   string    `json:"id"`
	Date time.Time `json:"date"`
	From struct {
		Name  string `json:"name"`
		Email string `json:"email"`
	} `json:"from"`
	Answers     string `json:"answers"` // an event, "" if none
	AnswersKind string `json:"answers_kind"`
	Given       struct {
		Registered []struct {
			Event string `json:"event"`
			Mode  string `json:"mode"`
		} `json:"registered"`
	} `json:"given"`
	Subject   *string           `json:"subject"`
	Placement string            `json:"placement"`
	Client    string            `json:"mua"`
	Headers   map[string]string `json:"headers"`
	Body      string            `json:"body"`
	Expect    Prediction        `json:"expect"`
	Why       string            `json:"why"`
}

// A Prediction is a reading in the shapes of the corpus.
type Prediction struct {
	Disposition string   `json:"disposition"`
	Intents     []Intent `json:"intents"`
	Question    bool     `json:"question"`
	Unsubscribe bool     `json:"unsubscribe"`
}

// An Intent is one statement; nil and "" are not said.
type Intent struct {
	Event  string `json:"event"`
	Intent string `json:"intent"`
	Who    Who    `json:"who"`
	Mode   string `json:"mode"`
	Lunch  *bool  `json:"lunch"`
	Diet   string `json:"diet"`
	Access string `json:"access"`
}

// Who is the person of an intent.
type Who struct {
	Self         bool   `json:"self"`
	Name         string `json:"name"`
	Email        string `json:"email"`
	Function     string `json:"function"`
	Organisation string `json:"organisation"`
}

// Load reads a file of cases, one a line.
func Load(path string) ([]Case, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening the corpus: %w", err)
	}
	defer f.Close()
	var out []Case
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<20)
	for n := 1; scan.Scan(); n++ {
		if strings.TrimSpace(scan.Text()) == "" {
			continue
		}
		var c Case
		if err := json.Unmarshal(scan.Bytes(), &c); err != nil {
			return nil, fmt.Errorf("reading %s, line %d: %w", path, n, err)
		}
		out = append(out, c)
	}
	if err := scan.Err(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	return out, nil
}

// Words is what the sender adds, as a parser of messages would give it: the quoted lines are left out of a reply between lines,
// and the marks of quoting are taken off a form that was filled in inside the quote.
func (c Case) Words() string {
	if c.Placement != "inline" && c.Placement != "form" {
		return c.Body
	}
	var kept []string
	for _, l := range strings.Split(c.Body, "\n") {
		rest, quoted := strings.CutPrefix(l, ">")
		switch {
		case !quoted:
			kept = append(kept, l)
		case c.Placement == "form":
			kept = append(kept, strings.TrimPrefix(rest, " "))
		}
	}
	return strings.Join(kept, "\n")
}

// Between are the answers typed between quoted lines, each with the quoted lines above it, as a parser of messages would give them.
func (c Case) Between() [][2]string {
	if c.Placement != "inline" {
		return nil
	}
	var out [][2]string
	to, text := "", ""
	flush := func() {
		if to != "" && strings.TrimSpace(text) != "" {
			out = append(out, [2]string{strings.TrimSpace(to), strings.TrimSpace(text)})
		}
		text = ""
	}
	for _, l := range strings.Split(c.Body, "\n") {
		if rest, quoted := strings.CutPrefix(l, ">"); quoted {
			if strings.TrimSpace(text) != "" {
				flush()
				to = ""
			}
			to += strings.TrimSpace(rest) + "\n"
			continue
		}
		text += l + "\n"
	}
	flush()
	return out
}
