package registry

import "errors"

// Setting reads a named value of the registry itself; "" if it was never set.
func (t *Tx) Setting(key string) (string, error) {
	var v string
	err := t.get("SELECT value FROM setting WHERE key = ?", []any{key}, &v)
	if errors.Is(err, ErrNotFound) {
		return "", nil
	}
	return v, err
}

// SetSetting writes a named value of the registry itself.
func (t *Tx) SetSetting(key, value string) error {
	return t.run("INSERT INTO setting(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key, value)
}
