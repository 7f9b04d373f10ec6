package registry

import (
	"encoding"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// fill writes a decoded TOML tree into a struct, and notes what does not fit.
func (d *Document) fill(tree map[string]any, into any) {
	v := reflect.ValueOf(into)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		d.Add("", fmt.Sprintf("it cannot be read into %T", into), "")
		return
	}
	d.table("", tree, v.Elem())
}

// table fills a struct from a table.
func (d *Document) table(path string, tree map[string]any, into reflect.Value) {
	fields := map[string]reflect.Value{}
	for i := range into.NumField() {
		f := into.Type().Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("toml"), ",")
		if name == "" {
			name = strings.ToLower(f.Name)
		}
		if f.IsExported() && name != "-" {
			fields[name] = into.Field(i)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(tree)) {
		full := key
		if path != "" {
			full = path + "." + key
		}
		d.present[full] = true
		field, known := fields[key]
		if !known {
			d.Add(full, "unknown key", meant(key, slices.Sorted(maps.Keys(fields))))
			continue
		}
		d.value(full, tree[key], field)
	}
}

// value fills one field. What is wrong leaves it as it was.
func (d *Document) value(path string, v any, into reflect.Value) {
	if into.Kind() == reflect.Pointer {
		fresh := reflect.New(into.Type().Elem())
		before := len(d.Mistakes)
		d.value(path, v, fresh.Elem())
		if len(d.Mistakes) == before || fresh.Elem().Kind() == reflect.Struct {
			into.Set(fresh)
		}
		return
	}
	if text, ok := into.Addr().Interface().(encoding.TextUnmarshaler); ok && into.Type() != reflect.TypeFor[time.Time]() {
		s, isText := v.(string)
		if !isText {
			d.mistype(path, v, into.Type())
		} else if err := text.UnmarshalText([]byte(s)); err != nil {
			d.Add(path, err.Error(), "another value (see the example file)")
		}
		return
	}
	switch into.Kind() {
	case reflect.Interface:
		into.Set(reflect.ValueOf(v))
	case reflect.Struct:
		d.structure(path, v, into)
	case reflect.Slice:
		d.list(path, v, into)
	case reflect.Map:
		d.mapping(path, v, into)
	default:
		if !scalar(v, into) {
			d.mistype(path, v, into.Type())
		}
	}
}

func (d *Document) structure(path string, v any, into reflect.Value) {
	if at, ok := v.(time.Time); ok && into.Type() == reflect.TypeFor[time.Time]() && !local(at) {
		into.Set(reflect.ValueOf(at))
		return
	}
	tree, ok := v.(map[string]any)
	if !ok || into.Type() == reflect.TypeFor[time.Time]() {
		d.mistype(path, v, into.Type())
		return
	}
	d.table(path, tree, into)
}

func (d *Document) list(path string, v any, into reflect.Value) {
	all := reflect.ValueOf(v)
	if all.Kind() != reflect.Slice {
		d.mistype(path, v, into.Type())
		return
	}
	fresh := reflect.MakeSlice(into.Type(), all.Len(), all.Len())
	for i := range all.Len() {
		d.present[indexed(path, i+1)] = true
		d.value(indexed(path, i+1), all.Index(i).Interface(), fresh.Index(i))
	}
	into.Set(fresh)
}

func (d *Document) mapping(path string, v any, into reflect.Value) {
	tree, ok := v.(map[string]any)
	if !ok {
		d.mistype(path, v, into.Type())
		return
	}
	fresh := reflect.MakeMap(into.Type())
	for _, key := range slices.Sorted(maps.Keys(tree)) {
		d.present[path+"."+key] = true
		one := reflect.New(into.Type().Elem()).Elem()
		d.value(path+"."+key, tree[key], one)
		fresh.SetMapIndex(reflect.ValueOf(key).Convert(into.Type().Key()), one)
	}
	into.Set(fresh)
}

// scalar sets a plain field, if the value fits.
func scalar(v any, into reflect.Value) bool {
	switch v := v.(type) {
	case string:
		if into.Kind() != reflect.String {
			return false
		}
		into.SetString(v)
	case bool:
		if into.Kind() != reflect.Bool {
			return false
		}
		into.SetBool(v)
	case float64:
		if !into.CanFloat() {
			return false
		}
		into.SetFloat(v)
	case int64:
		switch {
		case into.CanInt() && !into.OverflowInt(v):
			into.SetInt(v)
		case into.CanUint() && v >= 0 && !into.OverflowUint(uint64(v)):
			into.SetUint(uint64(v))
		case into.CanFloat():
			into.SetFloat(float64(v))
		default:
			return false
		}
	default:
		return false
	}
	return true
}

// mistype notes a value of a wrong type.
func (d *Document) mistype(path string, v any, want reflect.Type) {
	name := path[strings.LastIndex(path, ".")+1:]
	name, _, _ = strings.Cut(name, "[")
	wanted, example := "a text", name+` = "…"`
	switch {
	case want == reflect.TypeFor[time.Time]():
		wanted, example = "a date with hour and zone", name+" = 2026-04-01T00:00:00Z"
	case want.Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) || reflect.PointerTo(want).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
	case want.Kind() == reflect.Struct || want.Kind() == reflect.Map:
		wanted, example = "a table", "["+plain(path)+"] and its keys below"
	case want.Kind() == reflect.Slice && want.Elem().Kind() == reflect.Struct:
		wanted, example = "a list of tables", "[["+plain(path)+"]], with two brackets, and its keys below"
	case want.Kind() == reflect.Slice:
		wanted, example = "a list", name+` = ["…"]`
	case want.Kind() == reflect.Bool:
		wanted, example = "true or false", name+" = true"
	case want.Kind() == reflect.Float32 || want.Kind() == reflect.Float64:
		wanted, example = "a number", name+" = 0.5"
	case want.Kind() != reflect.String:
		wanted, example = "a whole number", wholeNumber(name, v)
	}
	d.Add(path, fmt.Sprintf("it is %s, not %s", shown(v), wanted), example)
}

// wholeNumber is what to write instead of a value that is no whole number, though it may look like one.
func wholeNumber(name string, v any) string {
	n, err := strconv.ParseFloat(strings.TrimSpace(fmt.Sprint(v)), 64)
	if err != nil || n < 0 || n > 1e9 {
		return "a whole number without quotes"
	}
	return name + " = " + strconv.FormatFloat(math.Trunc(n), 'f', -1, 64)
}

// shown describes a value for a person; texts are not repeated, they may be secret.
func shown(v any) string {
	switch v := v.(type) {
	case string:
		if _, err := strconv.ParseInt(v, 10, 64); err == nil {
			return "a number between quotes"
		}
		return "a text"
	case bool:
		return strconv.FormatBool(v)
	case int64, float64:
		return fmt.Sprintf("the number %v", v)
	case time.Time:
		return "a date or an hour"
	case map[string]any:
		return "one table"
	}
	return "a list"
}

// local says whether a time of the TOML library was written without zone: a date, an hour, or both.
func local(at time.Time) bool { return strings.HasSuffix(at.Location().String(), "-local") }

func indexed(path string, n int) string { return fmt.Sprintf("%s[%d]", path, n) }

// plain is a path without its indices.
func plain(path string) string {
	var parts []string
	for _, p := range strings.Split(path, ".") {
		p, _, _ = strings.Cut(p, "[")
		parts = append(parts, p)
	}
	return strings.Join(parts, ".")
}

// meant proposes the known key that was probably meant, or names them all.
func meant(key string, known []string) string {
	for _, k := range known {
		if distance(strings.ToLower(key), k) <= len(k)/4+1 {
			return fmt.Sprintf("%q, if that is meant, or remove it", k)
		}
	}
	return "one of " + strings.Join(known, ", ") + ", or remove it"
}

// distance counts the letters to change, add or leave out between two words (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, last+1)
		}
	}
	return row[len(b)]
}
