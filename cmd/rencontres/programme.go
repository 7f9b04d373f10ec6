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
