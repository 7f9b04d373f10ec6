package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

type versionOptions struct{ json bool }

func newVersion(a *app) *cobra.Command {
	var o versionOptions
	c := &cobra.Command{
		Use:   "version",
		Short: "say which program this is",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runVersion(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runVersion(_ context.Context, a *app, o versionOptions) error {
	version, revision := builtFrom()
	if o.json {
		return printJSON(a.stdout, map[string]string{"version": version, "revision": revision, "go": runtime.Version()})
	}
	_, err := fmt.Fprintln(a.stdout, versionLine())
	return err
}

// versionLine is the version for people.
func versionLine() string {
	version, revision := builtFrom()
	return fmt.Sprintf("rencontres %s %s %s", version, revision, runtime.Version())
}

// builtFrom gives the version and the revision that the program was built from.
func builtFrom() (version, revision string) {
	version = "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok {
		if info.Main.Version != "" {
			version = info.Main.Version
		}
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				revision = s.Value
			}
		}
	}
	return version, revision
}
