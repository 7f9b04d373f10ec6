package registry

// ImportedContact is what an import did, or would do, with one row.
type ImportedContact struct {
	Row    int    // as the caller numbered it
	Change string // "added", "completed", "unchanged"
}

// ImportContacts adds people, or completes those known; rows are applied in order, and twice the same row once. It replaces
// nothing that is known. The caller has checked the rows.
func (t *Tx) ImportContacts(rows []Contact) ([]ImportedContact, error) {
	all := make([]ImportedContact, 0, len(rows))
	for i, row := range rows {
		row.Origin = "import"
		change, err := t.importContact(row)
		if err != nil {
			return nil, err
		}
		all = append(all, ImportedContact{i, change})
	}
	return all, nil
}

func (t *Tx) importContact(row Contact) (string, error) {
	address, err := t.EnsureAddress(row.Email)
	if err != nil {
		return "", err
	}
	before, err := t.ContactsAt(address.ID)
	if err != nil {
		return "", err
	}
	c, err := t.AddContact(row)
	if err != nil {
		return "", err
	}
	for _, b := range before {
		if b.ID == c.ID && equal(b, c) {
			return "unchanged", nil
		}
		if b.ID == c.ID {
			return "completed", nil
		}
	}
	return "added", nil
}
