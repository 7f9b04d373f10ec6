package main

import "github.com/spf13/cobra"

func newRegistration(*app) *cobra.Command { return noun(&cobra.Command{Use: "registration"}) }
func newTriage(*app) *cobra.Command       { return noun(&cobra.Command{Use: "triage"}) }
