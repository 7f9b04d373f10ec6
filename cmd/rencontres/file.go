package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"
)

func userID() int { return os.Getuid() }

// target says where a command writes what it found.
type target struct {
	output string // a file; "-" is stdout; "" what the command does without
	force  bool   // over a file that is there
}

func (o *target) flags(f *pflag.FlagSet, formats, without string) {
	f.StringVar(&o.output, "output", "", "write `FILE` ("+formats+"; - for stdout) instead of "+without)
	f.BoolVar(&o.force, "force", false, "write over a file that is there")
}

// ending is the format that the name of the output says, "" for none; a format that is not one of these is misuse.
func (o target) ending(formats ...string) (string, error) {
	if o.output == "" || o.output == "-" {
		return "", nil
	}
	ending := strings.ToLower(filepath.Ext(o.output))
	if !slices.Contains(formats, ending) {
		return "", misuse("%q does not end in %s: the name says the format", o.output, strings.Join(formats, " or "))
	}
	if !o.force && there(o.output) {
		return "", isThere(o.output)
	}
	return ending, nil
}

func isThere(path string) error {
	return fmt.Errorf("%s is there already: take another name, or say --force to write over it", path)
}

// save writes a file, and tells what it holds.
func (a *app) save(o target, what string, write func(io.Writer) error) error {
	if o.output == "-" {
		return write(a.stdout)
	}
	over := ""
	if there(o.output) {
		over = ", over the file that was there"
	}
	if err := writeWhole(o.output, o.force, write); err != nil {
		return err
	}
	a.say("%s: %s written%s", printable(o.output), what, over)
	return nil
}

// writeWhole writes a file beside its place, and moves it there when it is complete and on disk: it appears whole or not at all, for its owner
// alone. A file that is there stays as it is, unless force.
func writeWhole(path string, force bool, write func(io.Writer) error) (err error) {
	if !force && there(path) {
		return isThere(path)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".rencontres-*") // 0600, O_EXCL
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("writing %s: there is no folder %s", path, filepath.Dir(path))
	}
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("writing %s: %w", path, err), os.Remove(f.Name()))
		}
	}()
	b := bufio.NewWriter(f)
	err = write(b)
	if err == nil {
		err = b.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return moveTo(f.Name(), path, force)
}

// moveTo gives a file its name. Without force it takes a name that nobody has: a link fails where a rename would write over what came in
// between. A file system without links (a memory stick) has to do with a look.
func moveTo(from, path string, force bool) error {
	if force {
		return os.Rename(from, path)
	}
	err := os.Link(from, path)
	switch {
	case err == nil:
		return os.Remove(from)
	case errors.Is(err, fs.ErrExist) || there(path):
		return isThere(path)
	}
	return os.Rename(from, path)
}
