package templates

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"
)

// vetter follows the types through a letter, so that a field or function that does not exist is found wherever it stands,
// executed or not. An unknown type (nil) is not followed: the trial letter finds what is left.
type vetter struct {
	trees  map[string]*parse.Tree
	funcs  template.FuncMap
	seen   map[string]bool
	faults mistakes
}

// scope is what the dot and the variables are at one place.
type scope struct {
	tree *parse.Tree
	dot  reflect.Type
	vars map[string]reflect.Type
}

func checkTrees(trees map[string]*parse.Tree, main string) mistakes {
	v := &vetter{trees: trees, funcs: functions(), seen: map[string]bool{}}
	v.template(main, reflect.TypeFor[Letter]())
	return v.faults
}

func (v *vetter) template(name string, dot reflect.Type) {
	key := fmt.Sprint(name, dot)
	if v.seen[key] {
		return
	}
	v.seen[key] = true
	t := v.trees[name]
	v.node(scope{t, dot, map[string]reflect.Type{"$": dot}}, t.Root)
}

func (v *vetter) fault(s scope, n parse.Node, format string, args ...any) {
	where, _ := s.tree.ErrorContext(n)
	m := mistake{file: s.tree.ParseName, line: 1, column: 1, what: fmt.Sprintf(format, args...)}
	if parts := strings.Split(where, ":"); len(parts) == 3 {
		line, lineErr := strconv.Atoi(parts[1])
		column, columnErr := strconv.Atoi(parts[2])
		if lineErr == nil && columnErr == nil {
			m.file, m.line, m.column = parts[0], line, max(column, 1)
		}
	}
	v.faults = append(v.faults, m)
}

func (v *vetter) node(s scope, n parse.Node) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, one := range n.Nodes {
			v.node(s, one)
		}
	case *parse.ActionNode:
		v.pipe(s, n.Pipe)
	case *parse.IfNode:
		v.branch(s, &n.BranchNode)
	case *parse.WithNode:
		v.branch(s, &n.BranchNode)
	case *parse.RangeNode:
		v.branch(s, &n.BranchNode)
	case *parse.TemplateNode:
		dot := v.pipe(s, n.Pipe)
		if _, ok := v.trees[n.Name]; !ok {
			v.fault(s, n, "there is no part %q", n.Name)
			return
		}
		v.template(n.Name, dot)
	}
}

func (v *vetter) branch(s scope, n *parse.BranchNode) {
	typ := v.pipe(s, n.Pipe)
	inner := s
	switch n.NodeType {
	case parse.NodeWith:
		inner.dot = typ
	case parse.NodeRange:
		inner.dot = nil
		if typ != nil && (typ.Kind() == reflect.Slice || typ.Kind() == reflect.Array || typ.Kind() == reflect.Map) {
			inner.dot = typ.Elem()
		}
		for i, d := range n.Pipe.Decl {
			s.vars[d.Ident[0]] = nil
			if i == len(n.Pipe.Decl)-1 {
				s.vars[d.Ident[0]] = inner.dot
			}
		}
	}
	v.node(inner, n.List)
	v.node(s, n.ElseList)
}

// pipe is the type that a pipeline yields, nil where it cannot be known.
func (v *vetter) pipe(s scope, p *parse.PipeNode) reflect.Type {
	if p == nil {
		return nil
	}
	var typ reflect.Type
	for i, c := range p.Cmds {
		typ = v.command(s, c, i > 0)
	}
	for _, d := range p.Decl {
		if old, ok := s.vars[d.Ident[0]]; p.IsAssign && ok && old != typ {
			typ = nil
		}
		s.vars[d.Ident[0]] = typ
	}
	return typ
}

func (v *vetter) command(s scope, c *parse.CommandNode, piped bool) reflect.Type {
	for _, a := range c.Args[1:] {
		v.argument(s, a)
	}
	name, ok := c.Args[0].(*parse.IdentifierNode)
	if !ok {
		return v.argument(s, c.Args[0])
	}
	return v.call(s, name, len(c.Args)-1, piped)
}

func (v *vetter) call(s scope, name *parse.IdentifierNode, args int, piped bool) reflect.Type {
	if piped {
		args++
	}
	switch name.Ident {
	case "eq", "ne", "lt", "le", "gt", "ge", "not":
		return reflect.TypeFor[bool]()
	case "len":
		return reflect.TypeFor[int]()
	case "print", "printf":
		return reflect.TypeFor[string]()
	case "and", "or", "index", "slice":
		return nil
	}
	f, ok := v.funcs[name.Ident]
	if !ok || strings.HasPrefix(name.Ident, "_") {
		v.fault(s, name, "there is no function %q", name.Ident)
		return nil
	}
	typ := reflect.TypeOf(f)
	if typ.NumIn() != args {
		v.fault(s, name, "%s takes %d values, here are %d", name.Ident, typ.NumIn(), args)
	}
	return typ.Out(0)
}

func (v *vetter) argument(s scope, n parse.Node) reflect.Type {
	switch n := n.(type) {
	case *parse.DotNode:
		return s.dot
	case *parse.FieldNode:
		return v.fields(s, n, s.dot, n.Ident)
	case *parse.VariableNode:
		return v.fields(s, n, s.vars[n.Ident[0]], n.Ident[1:])
	case *parse.ChainNode:
		return v.fields(s, n, v.argument(s, n.Node), n.Field)
	case *parse.PipeNode:
		return v.pipe(s, n)
	case *parse.IdentifierNode:
		return v.call(s, n, 0, false)
	case *parse.StringNode:
		return reflect.TypeFor[string]()
	case *parse.BoolNode:
		return reflect.TypeFor[bool]()
	}
	return nil
}

func (v *vetter) fields(s scope, n parse.Node, typ reflect.Type, names []string) reflect.Type {
	for _, name := range names {
		if typ == nil {
			return nil
		}
		if m, ok := typ.MethodByName(name); ok {
			typ = m.Type.Out(0)
			continue
		}
		if typ.Kind() != reflect.Struct {
			v.fault(s, n, "%s has no field %q", typ.Name(), name)
			return nil
		}
		f, ok := typ.FieldByName(name)
		if !ok || !f.IsExported() {
			v.fault(s, n, "%s has no field %q", typ.Name(), name)
			return nil
		}
		typ = f.Type
	}
	return typ
}

// walk calls f for n and every node below it.
func walk(n parse.Node, f func(parse.Node)) {
	if n == nil || reflect.ValueOf(n).IsNil() {
		return
	}
	f(n)
	switch n := n.(type) {
	case *parse.ListNode:
		for _, one := range n.Nodes {
			walk(one, f)
		}
	case *parse.IfNode:
		walk(n.List, f)
		walk(n.ElseList, f)
	case *parse.WithNode:
		walk(n.List, f)
		walk(n.ElseList, f)
	case *parse.RangeNode:
		walk(n.List, f)
		walk(n.ElseList, f)
	}
}
