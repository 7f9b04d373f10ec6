// Command rencontres registers people for events by e-mail.
//
// It takes flags in, calls the packages that do the work, and prints: results to stdout, messages for people to stderr. Exit
// codes: 0 done, 1 failed, 2 misuse, 3 partly done or (status) something needs a hand. What it prints of foreign text has no
// control characters left, and secrets are never part of it. The configuration is read in config.go; one file a noun follows.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // zones of the programme, on machines that have none
)

func main() {
	syscall.Umask(0o077) // whatever is created is for its owner alone
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
