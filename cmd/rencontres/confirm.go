package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// terminal says whether a stream is one that a person sits at.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// confirm asks for a word on a terminal, unless --yes was given. Elsewhere --yes must be.
func (a *app) confirm(yes bool, question, word string) error {
	if yes {
		return nil
	}
	if !terminal(a.stdin) {
		return &misuseError{"nothing was done: this wants --yes", ""}
	}
	fmt.Fprintf(a.stderr, "%s Type %q to go on: ", question, word)
	line, err := bufio.NewReader(io.LimitReader(a.stdin, 1000)).ReadString('\n')
	if err != nil && err != io.EOF {
		return fmt.Errorf("reading the answer: %w", err)
	}
	if strings.TrimSpace(line) != word {
		return fmt.Errorf("nothing was done: the answer was not %q", word)
	}
	return nil
}
