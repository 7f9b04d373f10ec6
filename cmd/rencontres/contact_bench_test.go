package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"rencontres/registry"
)

// hundredThousand is a list as a centre has it, of n people.
func hundredThousand(n int) []byte {
	var b bytes.Buffer
	b.WriteString("email;nom;prénom;civilité;fonction;structure;public;territoire;étiquettes;téléphone\n")
	publics := []string{"élu", "État", "collectivité", "association"}
	for i := range n {
		fmt.Fprintf(&b, "prenom.nom%d@commune-%d.example;DE LA TOUR%d;Prénom%d;Mme;Adjointe à la politique de la ville;Commune %d;%s;Marne;élus,2026;03 26 %02d %02d %02d\n",
			i, i%900, i, i%700, i%900, publics[i%4], i/10000%100, i/100%100, i%100)
	}
	return b.Bytes()
}

// BenchmarkContactImport reads, checks and stores 100,000 contacts from CSV, as "contact import" does; "known" is the same list again. It says
// how much of the time was spent by the processors too, for machines that do other work.
func BenchmarkContactImport(b *testing.B) {
	file := filepath.Join(b.TempDir(), "contacts.csv")
	if err := os.WriteFile(file, hundredThousand(100_000), 0o600); err != nil {
		b.Fatal(err)
	}
	a := &app{stdout: new(bytes.Buffer), stderr: new(bytes.Buffer)}
	bring := func(r *registry.Registry, want string) {
		rows, err := a.readContacts(file, false)
		if err != nil {
			b.Fatal(err)
		}
		var changes []contactChange
		err = r.Update(b.Context(), func(t *registry.Tx) (err error) {
			changes, err = importContacts(t, rows)
			return err
		})
		if err != nil || len(changes) != 100_000 || changes[99_999].Change != want {
			b.Fatalf("%d changes, %v", len(changes), err)
		}
	}
	fresh := func() *registry.Registry {
		r, err := registry.Open(b.Context(), filepath.Join(b.TempDir(), "r.db"), true, nil)
		if err != nil {
			b.Fatal(err)
		}
		b.Cleanup(func() { r.Close() })
		return r
	}
	b.Run("new", func(b *testing.B) {
		spent := time.Duration(0)
		for b.Loop() {
			b.StopTimer()
			r := fresh()
			b.StartTimer()
			before := processors(b)
			bring(r, "added")
			spent += processors(b) - before
		}
		b.ReportMetric(spent.Seconds()/float64(b.N), "cpu-s/op")
	})
	b.Run("known", func(b *testing.B) {
		r := fresh()
		bring(r, "added")
		for b.Loop() {
			bring(r, "unchanged")
		}
	})
}

// processors is how long the processors have worked for this process.
func processors(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
