//go:build servers

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/mail"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

const (
	killConnections = 4   // as the configuration that ships has them
	lettersOfLife   = 100 // that each life of the daemon sends at least
)

// TestKills kills the daemon KILLS times at random (10 unless set otherwise) with SIGKILL while it sends campaigns of CAMPAIGN letters (10,000 from
// 50 kills on, else 2,000) to a server that writes down what it accepts, lets the last one finish, and compares the server's record with the
// registry: nobody is left out, nobody gets another's letter, and a second copy goes out only where the server had the final dot of the last letter
// of a connection and its answer was not recorded (FAULTS faults 1 and 20).
//
//	KILLS=1000 go test -count=1 -v -tags servers -run TestKills -timeout 60m ./cmd/rencontres
func TestKills(t *testing.T) {
	kills := fromEnvironment("KILLS", 10)
	size := fromEnvironment("CAMPAIGN", map[bool]int{true: 10000, false: 2000}[kills >= 50])
	k := newKiller(t, size)
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 1))
	t.Logf("%d kills during campaigns of %d letters, seed %d", kills, size, seed)
	started := time.Now()
	for range kills {
		k.life(random)
	}
	k.finish()
	k.judge(kills)
	t.Logf("%.0f s in all", time.Since(started).Seconds())
}

func fromEnvironment(name string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return n
	}
	return otherwise
}

// killer runs campaigns and kills who sends them.
type killer struct {
	*site
	size      int // of a campaign
	campaigns int
	lives     int

	mu       sync.Mutex
	accepted []receipt
	last     map[int]int // by connection: the last of accepted

	lost, wrong int // letters, found by the judge
}

// receipt is what the server wrote down of a message that it accepted.
type receipt struct {
	to, messageID string
	digest        [sha256.Size]byte
	connection    int
	life          int
}

func newKiller(t *testing.T, size int) *killer {
	t.Helper()
	k := &killer{size: size, last: map[int]int{}}
	server := sandbox.New(sandbox.Options{Accounts: map[string]string{demoAddress: "demo"}, Unkept: true})
	t.Cleanup(func() { server.Close() })
	server.Behave(func(s sandbox.Step) *sandbox.Answer {
		if s.Stage == sandbox.Dot {
			k.write(t, s)
		}
		return nil
	})
	imap, smtp, err := server.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	k.site = newCampaignSite(t, size, killConnections, imap, smtp)
	k.kill()
	return k
}

// write keeps a receipt.
func (k *killer) write(t *testing.T, s sandbox.Step) {
	m, err := mail.ReadMessage(bytes.NewReader(s.Raw))
	if err != nil {
		t.Errorf("the server was given what is no message: %v", err)
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.last[s.Connection] = len(k.accepted)
	k.accepted = append(k.accepted, receipt{s.To, strings.Trim(m.Header.Get("Message-Id"), "<>"), sha256.Sum256(s.Raw), s.Connection, k.lives})
}

func (k *killer) count() int {
	k.mu.Lock()
	defer k.mu.Unlock()
	return len(k.accepted)
}

// life lets a daemon live for so many letters and a moment, and kills it.
func (k *killer) life(random *rand.Rand) {
	k.Helper()
	if k.campaigns*k.size-k.count() < 3*lettersOfLife {
		k.command("campaign", "create", "--letter", "invitation", "--event", "epernay")
		k.campaigns++
		k.command("campaign", "send", fmt.Sprint(k.campaigns), "--yes")
	}
	k.mu.Lock()
	k.lives++
	k.mu.Unlock()
	enough := k.count() + lettersOfLife + random.IntN(lettersOfLife/2)
	moment := time.Duration(random.IntN(20_000)) * time.Microsecond
	k.start("2026-05-04T08:00:00+02:00")
	for deadline := time.Now().Add(2 * time.Minute); k.count() < enough; <-time.After(time.Millisecond) {
		if time.Now().After(deadline) {
			log, _ := os.ReadFile(filepath.Join(k.folder, "service.log"))
			k.Fatalf("life %d sent %d letters too few:\n%s", k.lives, enough-k.count(), lastLines(string(log), 20))
		}
	}
	<-time.After(moment)
	k.kill()
}

// finish lets a last daemon send what is left.
func (k *killer) finish() {
	k.Helper()
	k.mu.Lock()
	k.lives++
	k.mu.Unlock()
	k.start("2026-05-04T08:00:00+02:00")
	for deadline := time.Now().Add(10 * time.Minute); time.Now().Before(deadline); <-time.After(300 * time.Millisecond) {
		open := 0
		k.look(func(t *registry.Tx) error {
			counts, err := t.LetterCounts(0)
			open = counts[registry.Queued] + counts[registry.Sending] + counts[registry.Deferred]
			return err
		})
		if open == 0 {
			k.kill()
			return
		}
	}
	k.Fatal("the last life does not come to an end")
}

// judge compares the server's record with the registry.
func (k *killer) judge(kills int) {
	k.Helper()
	byID := map[string][]int{}
	for i, r := range k.accepted {
		byID[r.messageID] = append(byID[r.messageID], i)
	}
	states := map[registry.LetterState]int{}
	copies, possible, ofLife := 0, 0, map[int]int{}
	for campaign := 1; campaign <= k.campaigns; campaign++ {
		var letters []registry.Letter
		k.look(func(t *registry.Tx) (err error) {
			letters, err = t.Letters(registry.LetterFilter{Campaign: int64(campaign)})
			return err
		})
		if len(letters) != k.size {
			k.Errorf("campaign %d has %d letters, want one for each of %d people", campaign, len(letters), k.size)
		}
		tally := report{Recipients: k.size}
		for _, l := range letters {
			id := l.Token + "@" + demoAddress[strings.Index(demoAddress, "@")+1:]
			got := byID[id]
			delete(byID, id)
			states[l.State]++
			tally.count(l)
			k.judgeLetter(l, got)
			for _, i := range got[:max(0, len(got)-1)] {
				copies++
				ofLife[k.accepted[i].life]++
			}
			if l.Unknowns > 0 {
				possible++
			}
		}
		k.judgeReport(campaign, tally)
	}
	for id := range byID {
		k.Errorf("the server has a message %s that the registry does not know", id)
	}
	for life, n := range ofLife {
		if n > killConnections {
			k.Errorf("%d copies of letters of life %d, which had %d connections", n, life, killConnections)
		}
	}
	all := len(k.accepted)
	k.Logf("%d kills, %d campaigns, %d messages accepted: %d letters sent, %d held, %d failed; %d lost, %d to the wrong person; %d copies (%.2f %%), of %d that are counted as possible",
		kills, k.campaigns, all, states[registry.Sent], states[registry.Held], states[registry.Failed], k.lost, k.wrong, copies, 100*float64(copies)/float64(all), possible)
	if 50*copies > all {
		k.Errorf("%d copies of %d messages: more than 2 %%", copies, all)
	}
	if 200*states[registry.Held] > all {
		k.Errorf("%d letters held of %d: more than 0.5 %%", states[registry.Held], all)
	}
}

// judgeLetter holds one letter against what the server has of it, in order.
func (k *killer) judgeLetter(l registry.Letter, got []int) {
	k.Helper()
	switch n := len(got); {
	case l.State == registry.Sent && n >= 1 && n <= 1+l.Unknowns:
	case l.State == registry.Held && l.Reason == "unknown-outcome" && l.Unknowns == 2 && n <= 2:
	case l.State == registry.Failed && l.Reason != "" && n == 0:
	default:
		if n == 0 {
			k.lost++
		}
		k.Errorf("letter %d is %s (%s) with %d unknown outcomes, and was accepted %d times", l.ID, l.State, l.Reason, l.Unknowns, n)
	}
	for at, i := range got {
		r := k.accepted[i]
		if r.to != l.Email {
			k.wrong++
			k.Errorf("letter %d went to another person", l.ID)
		}
		if at == 0 {
			continue
		}
		before := k.accepted[got[at-1]]
		if r.digest != before.digest {
			k.Errorf("the copy of letter %d has other bytes", l.ID)
		}
		if before.life == r.life || k.last[before.connection] != got[at-1] {
			k.Errorf("letter %d went out again although other letters followed it on its connection: its answer was heard", l.ID)
		}
	}
}

// report is what "campaign report" must say.
type report struct {
	Recipients     int `json:"recipients"`
	Sent           int `json:"sent"`
	Failed         int `json:"failed"`
	Skipped        int `json:"skipped"`
	Held           int `json:"held"`
	PossibleCopies int `json:"possible_copies"`
}

func (r *report) count(l registry.Letter) {
	switch l.State {
	case registry.Sent:
		r.Sent++
	case registry.Failed:
		r.Failed++
	case registry.Held:
		r.Held++
	}
	if l.Unknowns > 0 {
		r.PossibleCopies++
	}
}

// judgeReport compares what staff are told with what was found.
func (k *killer) judgeReport(campaign int, want report) {
	k.Helper()
	var got report
	if err := json.Unmarshal([]byte(k.command("campaign", "report", fmt.Sprint(campaign), "--json")), &got); err != nil {
		k.Fatal(err)
	}
	if got != want {
		k.Errorf("campaign %d: the report says %+v, the server's record %+v", campaign, got, want)
	}
}
