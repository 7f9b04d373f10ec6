package main

import (
	"fmt"
	"strings"
	"testing"

	"rencontres/cmd/rencontres/sheet"
)

// TestNamesInOneCell holds in which order a whole name is taken over: what the heading says, unless the cell itself, or the column, tells.
func TestNamesInOneCell(t *testing.T) {
	for _, c := range []struct{ head, cells, want, unsure string }{
		{"Nom et prénom", "Weber Tom;WEBER Tom;WEBER TOM;Weber, Tom;Tom WEBER", "Tom Weber;Tom WEBER;TOM WEBER;Tom Weber;Tom WEBER", ""},
		{"NOM Prénom", "De La Tour Marie-Hélène;de LA TOUR Jean Pierre;d’HAŸ Jean;Mme Weber Anne;Weber A.;Weber",
			"Marie-Hélène De La Tour;Jean Pierre de LA TOUR;Jean d’HAŸ;Mme Anne Weber;A. Weber;Weber", ""},
		{"Nom et prénom", "Weber Tom;Martin Pierre;Nowak Zbigniew;Tom Weber;Ben Ali Mohamed;Roy Jean Pierre",
			"Tom Weber;Pierre Martin;Zbigniew Nowak;Tom Weber;Mohamed Ben Ali;Jean Pierre Roy",
			"3 Pierre MARTIN;4 Zbigniew NOWAK;5 Tom WEBER;6 Mohamed BEN ALI;7 Jean Pierre ROY"},
		{"Nom et prénom", "Tom Weber;Anne Roy;Gus Six", "Tom Weber;Anne Roy;Gus Six", "4 Gus SIX"}, // the column has it the other way round
		{"Prénom Nom", "Weber Tom;Tom Weber", "Weber Tom;Tom Weber", ""},
		{"Participant", "Weber Tom", "Weber Tom", ""},
	} {
		table := sheet.Table{Head: []string{"email", c.head}, HeadLine: 1}
		for i, name := range strings.Split(c.cells, ";") {
			table.Rows = append(table.Rows, sheet.Row{Line: i + 2, Cells: []string{fmt.Sprintf("p%d@v.example", i), name}})
		}
		rows, l, err := contactsFrom(table)
		var got, unsure []string
		for _, r := range rows {
			got = append(got, r.contact.Name)
		}
		for _, n := range l.unsure {
			unsure = append(unsure, fmt.Sprint(n.line, " ", n.name))
		}
		if s, u := strings.Join(got, ";"), strings.Join(unsure, ";"); s != c.want || u != c.unsure || err != nil {
			t.Errorf("%s\n got %s, unsure %s, %v\nwant %s, unsure %s", c.head, s, u, err, c.want, c.unsure)
		}
	}
}
