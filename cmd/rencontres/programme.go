package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"rencontres/registry"
)

// maxProgramme is the largest programme that is read, in bytes.
const maxProgramme = 1 << 20

// readProgramme reads the programme that the configuration names; none if it names none.
func (c Config) readProgramme() (registry.Programme, error) {
	if c.Programme == "" {
		return registry.Programme{}, nil
	}
	return programmeFrom(c.Programme)
}

// programmeToServe reads the programme that the configuration names. lost says which of its attachments cannot be read: the registry has what
// was imported, and the service needs no more.
func (c Config) programmeToServe() (p registry.Programme, lost, wrong error) {
	p, err := c.readProgramme()
	if err == nil {
		return p, nil, nil
	}
	data, unread := readFile(c.Programme, maxProgramme)
	if unread != nil {
		return p, nil, err
	}
	if _, wrong := registry.ReadProgramme(c.Programme, data); wrong != nil {
		return p, nil, err
	}
	return p, err, nil
}

// programmeFrom reads a programme file with the attachments beside it; "" is the one that ships.
func programmeFrom(file string) (registry.Programme, error) {
	if file == "" {
		data, err := exampleFile(exampleProgramme)
		if err != nil {
			return registry.Programme{}, err
		}
		return registry.ReadProgramme(exampleProgramme, data)
	}
	data, err := readFile(file, maxProgramme)
	if err != nil {
		return registry.Programme{}, fmt.Errorf("reading the programme: %w", err)
	}
	return registry.ReadProgrammeIn(os.DirFS(filepath.Dir(file)), file, data)
}

// readFile reads a file of at most limit bytes.
func readFile(file string, limit int64) ([]byte, error) {
	if about, err := os.Stat(file); err == nil && !about.Mode().IsRegular() && !about.IsDir() { // a pipe would be waited for without end
		return nil, fmt.Errorf("%s is no ordinary file", file)
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, unreadable(file, err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, unreadable(file, err)
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%s is larger than %d bytes", file, limit)
	}
	return data, nil
}

// unreadable says without the words of the system why a file cannot be read.
func unreadable(file string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("there is no file %s", file)
	case errors.Is(err, syscall.EISDIR):
		return fmt.Errorf("%s is a folder, not a file", file)
	}
	return fmt.Errorf("%s cannot be read (%w)", file, reason(err))
}
