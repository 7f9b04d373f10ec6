package templates

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"text/template/parse"
	"time"
)

// maxAlike is how many ways of addressing people are remembered for one letter.
const maxAlike = 64

// alike remembers a letter as it was written for one reader of each kind. A letter to thousands says the same to all whom it addresses in the
// same way, but for its code: the next one is that text with another code in its place. This is done once it was seen to give, for two different
// codes, what writing the letter gives.
type alike struct {
	mu  sync.Mutex
	all map[string]*precedent
}

// precedent is a letter that was written.
type precedent struct {
	letter   Letter // what it was written from, without its reader and its code
	code     string
	rendered Rendered
	sure     bool // another code in its place was seen to give what writing gives
	never    bool // it was seen not to
}

// readerFunctions are the functions of templates that may print more of the reader than the way to address them.
func readerFunctions() []string {
	return []string{"who", "whose", "other", "print", "printf", "println"}
}

// speaksOfReader says whether a template, or one that it includes, prints anything of the reader but the way to address them.
func speaksOfReader(trees map[string]*parse.Tree, root string) bool {
	found := false
	for _, name := range reachable(trees, root) {
		walk(trees[name].Root, func(n parse.Node) { found = found || namesReader(n) })
	}
	return found
}

// namesReader says whether a node, with its pipe and what is in it, prints the reader.
func namesReader(n parse.Node) bool {
	if n == nil || reflect.ValueOf(n).IsNil() {
		return false
	}
	switch n := n.(type) {
	case *parse.ActionNode:
		return namesReader(n.Pipe)
	case *parse.TemplateNode:
		return namesReader(n.Pipe)
	case *parse.IfNode:
		return namesReader(n.Pipe)
	case *parse.WithNode:
		return namesReader(n.Pipe)
	case *parse.RangeNode:
		return namesReader(n.Pipe)
	case *parse.PipeNode:
		return slices.ContainsFunc(n.Cmds, func(c *parse.CommandNode) bool { return slices.ContainsFunc(c.Args, namesReader) })
	case *parse.FieldNode:
		return slices.Contains(n.Ident, "To")
	case *parse.VariableNode:
		return slices.Contains(n.Ident, "To")
	case *parse.ChainNode:
		return slices.Contains(n.Field, "To") || namesReader(n.Node)
	case *parse.IdentifierNode:
		return slices.Contains(readerFunctions(), n.Ident)
	}
	return false
}

// address is all that a letter says of its reader unless it names them: what its functions look at.
func address(l Letter) string {
	return Appel(l.To, l.Several) + "\x00" + Appel(l.To, false) + "\x00" + l.To.Audience
}

// write is render, sparing the work for what was written before.
func (c *compiled) write(l Letter) (Rendered, error) {
	if c.personal || l.Code == "" || len(l.Lines) > 0 {
		return c.render(c.tmpl, l)
	}
	what := l
	what.To, what.Code, what.Now = Person{}, "", l.Now.Truncate(time.Minute)
	reader := address(l)
	c.alike.mu.Lock()
	e := c.alike.all[reader]
	fits := e != nil && !e.never && len(e.code) == len(l.Code) && reflect.DeepEqual(e.letter, what)
	spare := fits && (e.sure || e.code == l.Code)
	c.alike.mu.Unlock()
	if spare {
		return e.with(l.Code), nil
	}
	rendered, err := c.render(c.tmpl, l)
	if err != nil {
		return rendered, err
	}
	c.alike.mu.Lock()
	defer c.alike.mu.Unlock()
	switch {
	case fits:
		e.sure = e.with(l.Code) == rendered
		e.never = !e.sure
	case e == nil || !reflect.DeepEqual(e.letter, what):
		if len(c.alike.all) >= maxAlike || c.alike.all == nil {
			c.alike.all = map[string]*precedent{}
		}
		c.alike.all[reader] = &precedent{letter: what, code: l.Code, rendered: rendered}
	}
	return rendered, nil
}

// with is the letter with another code.
func (e *precedent) with(code string) Rendered {
	return Rendered{Subject: strings.ReplaceAll(e.rendered.Subject, e.code, code), Text: strings.ReplaceAll(e.rendered.Text, e.code, code),
		HTML: strings.ReplaceAll(e.rendered.HTML, e.code, code)}
}
