package main

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"rencontres/registry"
)

// TestExampleNamesEveryKey holds that the configuration that ships is a reference of its keys: each stands there, if only in a comment.
func TestExampleNamesEveryKey(t *testing.T) {
	data, err := exampleFile("rencontres.toml")
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string]string{"": ""}
	name := ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimPrefix(line, "# ")
		if m := regexp.MustCompile(`^\[+([a-z.]+)\]+`).FindStringSubmatch(line); m != nil {
			name = m[1]
		}
		tables[name] += line
	}
	var look func(table string, of reflect.Type)
	look = func(table string, of reflect.Type) {
		for i := range of.NumField() {
			key, kind := of.Field(i).Tag.Get("toml"), of.Field(i).Type
			if kind.Kind() == reflect.Slice && kind.Elem().Kind() == reflect.Struct {
				kind = kind.Elem()
			}
			if kind.Kind() == reflect.Struct {
				look(strings.TrimPrefix(table+"."+key, "."), kind)
			} else if line := regexp.MustCompile(`(?m)^` + key + ` *=.*$`).FindString(tables[table]); line == "" {
				t.Errorf("[%s] does not name %q", table, key)
			}
		}
	}
	look("", reflect.TypeFor[configFile]())
}

// TestExampleProgrammeNamesEveryKey holds the same of the programme: the first event has all keys that an event can have.
func TestExampleProgrammeNamesEveryKey(t *testing.T) {
	data, err := exampleFile(exampleProgramme)
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(string(data), "\nid = \"bar-le-duc\"")
	for _, table := range []string{"", "event[1].", "event[1].onsite.", "event[1].remote."} {
		probe := map[string]string{"": "nonsense = 1\n", "event[1].": "[[event]]\nnonsense = 1\n", "event[1].onsite.": "[[event]]\n[event.onsite]\nnonsense = 1\n",
			"event[1].remote.": "[[event]]\n[event.remote]\nnonsense = 1\n"}[table]
		_, err := registry.ReadProgramme("p.toml", []byte(probe))
		m := regexp.MustCompile(regexp.QuoteMeta(table+"nonsense") + `: unknown key; write one of ([a-z_, ]+), or remove it`).FindStringSubmatch(err.Error())
		if m == nil {
			t.Fatalf("%s: %v", table, err)
		}
		for _, key := range strings.Split(m[1], ", ") {
			if !regexp.MustCompile(`(?m)^#?(`+key+` *=.*#|\[+(event\.)?`+key+`\]+ )`).MatchString(first) && !strings.Contains("title id event starts ends town", key) {
				t.Errorf("%s%s: the example does not say what it means", table, key)
			}
		}
	}
}
