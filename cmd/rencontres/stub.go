package main

import "github.com/spf13/cobra"

func newContact(*app) *cobra.Command      { return noun(&cobra.Command{Use: "contact"}) }
func newCampaign(*app) *cobra.Command     { return noun(&cobra.Command{Use: "campaign"}) }
func newRegistration(*app) *cobra.Command { return noun(&cobra.Command{Use: "registration"}) }
func newTriage(*app) *cobra.Command       { return noun(&cobra.Command{Use: "triage"}) }
func newLetter(*app) *cobra.Command       { return noun(&cobra.Command{Use: "letter"}) }
func newExport(*app) *cobra.Command       { return noun(&cobra.Command{Use: "export"}) }
func newJournal(*app) *cobra.Command      { return noun(&cobra.Command{Use: "journal"}) }
