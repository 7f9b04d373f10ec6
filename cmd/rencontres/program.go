package main

import (
	"os"
	"path/filepath"
	"strings"
)

// program is how this program was started, to be typed again.
func program() string {
	executable, err := os.Executable()
	if err != nil {
		executable = ""
	}
	return calledAs(os.Args[0], executable)
}

// calledAs is what a person typed: the name, or "go run" where the go command built the program for this once.
func calledAs(arg, executable string) string {
	switch {
	case strings.Contains(filepath.ToSlash(executable), "/go-build"):
		return "go run ./cmd/rencontres"
	case arg == "":
		return "rencontres"
	}
	return quoted(arg)
}

// quoted is a word of a command line as a shell takes it.
func quoted(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t'\"$&;|<>()*?[]#~`\\", r) }) {
		return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
	}
	return s
}
