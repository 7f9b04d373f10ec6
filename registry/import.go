package registry

import (
	"fmt"
)

// ImportedContact is what an import did, or would do, with one row.
type ImportedContact struct {
	Row    int      // as the caller numbered it
	Change string   // "added", "completed", "unchanged"
	Now    *Contact // as they are at the end of the import; several rows may lead to one
	Was    Contact  // as they were before the row, if it completed them
}

// ImportContacts adds people, or completes those known; rows are applied in order, and twice the same row once. It replaces
// nothing that is known. The caller has checked the rows. The journal gets one line for all of them.
func (t *Tx) ImportContacts(rows []Contact) ([]ImportedContact, error) {
	all := make([]ImportedContact, 0, len(rows))
	counts := map[string]int{}
	r, err := t.rollFor(len(rows))
	if err != nil {
		return nil, fmt.Errorf("importing contacts: %w", err)
	}
	for i, row := range rows {
		row.Origin = "import"
		done, err := r.putRow(row)
		if err != nil {
			return nil, fmt.Errorf("importing row %d: %w", i, err)
		}
		counts[done.Change]++
		done.Row = i
		all = append(all, done)
	}
	if err := r.flush(); err != nil {
		return nil, fmt.Errorf("importing contacts: %w", err)
	}
	if counts[created]+counts[completed] == 0 {
		return all, nil
	}
	return all, t.Journal(Entry{Actor: "staff", Action: "contacts imported", Subject: "contacts",
		Fields: fmt.Sprintf("added=%d completed=%d unchanged=%d", counts[created], counts[completed], counts[unchanged])})
}
