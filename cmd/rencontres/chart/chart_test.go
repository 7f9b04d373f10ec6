package chart_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"rencontres/cmd/rencontres/chart"
)

func bars() chart.Bars {
	return chart.Bars{Title: "Inscriptions", About: "Inscriptions par rencontre", Parts: []string{"sur place", "visioconférence"}, Rows: []chart.Row{
		{Name: "Par rencontre"}, {Name: "Épernay, 28 mai", Parts: []int{60, 40}}, {Name: `<script>alert("x")</script> & fils`, Parts: []int{1, 0}}, {Name: "Rien", Parts: []int{0, 0}},
		{Name: strings.Repeat("long ", 40), Parts: []int{7, 3}}}}
}

// TestSVG holds that the picture is XML in which every number and name is text.
func TestSVG(t *testing.T) {
	var b bytes.Buffer
	if err := bars().WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	var texts, elements []string
	d := xml.NewDecoder(bytes.NewReader(b.Bytes()))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v in %s", err, b.String())
		}
		switch v := token.(type) {
		case xml.StartElement:
			elements = append(elements, v.Name.Local)
		case xml.CharData:
			texts = append(texts, string(v))
		}
	}
	for _, want := range []string{"Inscriptions", "Par rencontre", "Épernay, 28 mai", "100", "60", "40", "10", "0", `<script>alert("x")</script> & fils`} {
		if !slices.Contains(texts, want) {
			t.Errorf("%q is not written: %q", want, texts)
		}
	}
	if slices.Contains(elements, "script") {
		t.Error("a name became markup")
	}
	if strings.Contains(b.String(), "NaN") || strings.Contains(b.String(), "ZgotmplZ") {
		t.Errorf("%s", b.String())
	}
}

func TestTooManyParts(t *testing.T) {
	b := bars()
	b.Parts = make([]string, 6)
	if err := b.WriteSVG(io.Discard); err == nil {
		t.Error("six parts were drawn")
	}
}
