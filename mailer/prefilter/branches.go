package prefilter

import (
	"regexp/syntax"
	"slices"
)

// branchesOf takes a pattern apart into its alternatives, those behind the start of the text included; one of them matches where the pattern
// does.
func branchesOf(re *syntax.Regexp) []*syntax.Regexp {
	switch re.Op {
	case syntax.OpAlternate:
		return re.Sub
	case syntax.OpConcat:
		if len(re.Sub) < 2 || re.Sub[0].Op != syntax.OpBeginText || re.Sub[1].Op != syntax.OpAlternate {
			break
		}
		var all []*syntax.Regexp
		for _, sub := range re.Sub[1].Sub {
			one := *re
			one.Sub = slices.Concat(re.Sub[:1], []*syntax.Regexp{sub}, re.Sub[2:])
			all = append(all, &one)
		}
		return all
	}
	return []*syntax.Regexp{re}
}

// maxStart is how many bytes of the start of a match are told, at least; maxStarts how many starts are worth telling.
const (
	maxStart  = 3
	maxStarts = 500
)

// startsOf gives texts of which every match of re begins with one, if re only matches from the start of the text; nil where there are no such
// texts.
func startsOf(re *syntax.Regexp) []string {
	if re.Op != syntax.OpConcat || re.Sub[0].Op != syntax.OpBeginText {
		return nil
	}
	var starts []string
	for _, s := range firstTexts(beginnings(re, maxStart)) {
		starts = append(starts, s[:min(len(s), maxStart)])
	}
	slices.Sort(starts)
	return slices.Compact(starts)
}

// firstTexts puts beginnings together; nil where there can be none, or there are too many.
func firstTexts(whole, open []string) []string {
	all := slices.Concat(whole, open)
	if len(all) > maxStarts || slices.Contains(all, "") {
		return nil
	}
	return all
}

// beginnings gives the texts that re matches as a whole, and the beginnings of its other matches, of most bytes if need be.
func beginnings(re *syntax.Regexp, most int) (whole, open []string) {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary:
		return []string{""}, nil
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase == 0 {
			return []string{string(re.Rune)}, nil
		}
	case syntax.OpCharClass:
		return classBeginnings(re)
	case syntax.OpCapture:
		return beginnings(re.Sub[0], most)
	case syntax.OpQuest:
		whole, open = beginnings(re.Sub[0], most)
		return append(whole, ""), open
	case syntax.OpStar:
		whole, open = beginnings(re.Sub[0], most)
		return []string{""}, append(whole, open...)
	case syntax.OpPlus:
		whole, open = beginnings(re.Sub[0], most)
		return nil, append(whole, open...)
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			w, o := beginnings(sub, most)
			whole, open = append(whole, w...), append(open, o...)
		}
		return whole, open
	case syntax.OpConcat:
		return joinedBeginnings(re.Sub, most)
	}
	return nil, []string{""}
}

// classBeginnings are the characters of a small class.
func classBeginnings(re *syntax.Regexp) (whole, open []string) {
	for i := 0; i+1 < len(re.Rune); i += 2 {
		for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
			if whole = append(whole, string(r)); len(whole) > 40 {
				return nil, []string{""}
			}
		}
	}
	return whole, nil
}

// joinedBeginnings are those of patterns in a row, none followed further than need be.
func joinedBeginnings(row []*syntax.Regexp, most int) (whole, open []string) {
	whole = []string{""}
	for _, sub := range row {
		if len(whole) == 0 {
			break
		}
		w, o := beginnings(sub, most)
		if len(whole)*(len(w)+len(o)) > maxStarts || slices.Contains(o, "") && slices.Contains(whole, "") {
			return nil, []string{""}
		}
		var longer []string
		for _, head := range whole {
			for _, s := range o {
				open = append(open, head+s)
			}
			for _, s := range w {
				if s = head + s; len(s) < most {
					longer = append(longer, s)
				} else {
					open = append(open, s[:most])
				}
			}
		}
		slices.Sort(longer)
		slices.Sort(open)
		whole, open = slices.Compact(longer), slices.Compact(open)
	}
	return whole, open
}
