package relay

import (
	"bytes"
	"encoding/base64"
	"errors"
	"strings"
	"testing"
)

// A letter whose file is put in when it leaves is the letter that would have been built with it, and words that look like a reference stay words.
func TestFilledLetterIsTheLetterBuiltWhole(t *testing.T) {
	digest := strings.Repeat("0a1b2c3d", 4)
	looks := "\n\n" + base64.StdEncoding.EncodeToString(Reference(digest)) + "\n\n--=_mix_0a1b2c3d\n"
	for _, size := range []int{1, 56, 57, 58, 114, 200_000} {
		content := bytes.Repeat([]byte{0, 255, '\n'}, size/3+1)[:size]
		whole, short := sample(), sample()
		whole.Text, short.Text = whole.Text+looks, short.Text+looks
		whole.Files[1].Data, short.Files[1].Data = content, Reference(digest)
		want, err := Build(whole)
		if err != nil {
			t.Fatal(err)
		}
		stored, err := Build(short)
		if err != nil {
			t.Fatal(err)
		}
		asked := 0
		got, err := Fill(stored, func(d string) ([]byte, error) {
			if asked++; d != digest {
				t.Errorf("asked for %q", d)
			}
			return content, nil
		})
		if err != nil || asked != 1 || !bytes.Equal(got, want) {
			t.Errorf("%d bytes: asked %d times, error %v, the letter is the same: %t", size, asked, err, bytes.Equal(got, want))
		}
	}
}

func TestFillWithoutReferences(t *testing.T) {
	raw, err := Build(sample())
	if err != nil {
		t.Fatal(err)
	}
	none := errors.New("nothing was to be asked for")
	for _, letter := range [][]byte{raw, nil, []byte("\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(referencePrefix)))} {
		if got, err := Fill(letter, func(string) ([]byte, error) { return nil, none }); err != nil || !bytes.Equal(got, letter) {
			t.Errorf("%.40q became %.40q, error %v", letter, got, err)
		}
	}
	stored := sample()
	stored.Files[0].Data = Reference(strings.Repeat("0", 32))
	if raw, err = Build(stored); err != nil {
		t.Fatal(err)
	}
	if _, err := Fill(raw, func(string) ([]byte, error) { return nil, none }); !errors.Is(err, none) {
		t.Errorf("a file that is lost: %v", err)
	}
}
