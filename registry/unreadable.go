package registry

// Unreadable says whether the file is no TOML at all: its one mistake is of syntax, and nothing was filled in.
func (d *Document) Unreadable() bool { return len(d.Mistakes) > 0 && len(d.present) == 0 }
