package templates

import (
	"fmt"
	"strings"
	"text/template/parse"
	"unicode"
)

// markdown is text that is Markdown already: functions that build links return it, and md lets it pass.
type markdown string

// escapeTree makes every value that the template prints pass through md, as html/template does for HTML: what a person
// wrote cannot become a link, a heading or an action, and a value is never parsed again.
func escapeTree(t *parse.Tree) {
	walk(t.Root, func(n parse.Node) {
		a, ok := n.(*parse.ActionNode)
		if !ok || len(a.Pipe.Decl) > 0 {
			return
		}
		a.Pipe.Cmds = append(a.Pipe.Cmds, &parse.CommandNode{
			NodeType: parse.NodeCommand,
			Pos:      a.Pos,
			Args:     []parse.Node{parse.NewIdentifier("_md").SetTree(nil).SetPos(a.Pos)},
		})
	})
}

// maxValue is what a letter shows of one value, in characters: nobody makes us write letters of megabytes.
const maxValue = 500

// md is a value as Markdown that reads literally: one line of at most maxValue characters, without control characters,
// French typography applied, every ASCII punctuation mark escaped.
func md(v any) markdown {
	switch v := v.(type) {
	case markdown:
		return v
	case string:
		return literally(cut(OneLine(v), maxValue))
	default:
		return escaped(OneLine(fmt.Sprint(v)))
	}
}

func literally(s string) markdown { return escaped(Typography(OneLine(s))) }

func escaped(s string) markdown {
	var b strings.Builder
	for _, r := range s {
		if r < 0x80 && (unicode.IsPunct(r) || unicode.IsSymbol(r)) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return markdown(b.String())
}

// OneLine is s in one line: control, format and private-use characters are dropped or, where they separate, one space; runs
// of spaces are one, none at the ends. Non-breaking spaces stay.
func OneLine(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range strings.ToValidUTF8(s, "\ufffd") {
		switch {
		case ' ' < r && r < 0x7f, 0xa0 <= r && r < 0x250 && r != 0xad: // nearly all of French
		case r == '\u202f':
		case unicode.IsSpace(r) || r == '\u2028' || r == '\u2029' || unicode.IsControl(r):
			gap = true
			continue
		case unicode.In(r, unicode.Cf, unicode.Co, unicode.Cs, unicode.Noncharacter_Code_Point):
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteRune(r)
	}
	return strings.Trim(b.String(), " \u00a0\u202f")
}
