package templates

import (
	"fmt"
	"strings"
)

// attached lists the files that go with a letter: « plan d’accès (PDF, 240 ko) et programme de la journée (PDF, 1,2 Mo) ».
func attached(all []Attachment) string {
	items := make([]string, len(all))
	for i, a := range all {
		items[i] = fmt.Sprintf("%s (%s, %s)", a.Title, fileKind(a.ContentType), fileSize(a.Size))
	}
	return Enumerate(items)
}

// fileKind is how people call a type of file.
func fileKind(contentType string) string {
	switch contentType {
	case "application/pdf":
		return "PDF"
	case "image/png", "image/jpeg":
		return "image"
	}
	return "fichier"
}

// fileSize is a size in French units: « 240 ko », « 1,2 Mo ».
func fileSize(bytes int) string {
	const unit = 1000
	switch {
	case bytes >= unit*unit-unit/2:
		return strings.Replace(fmt.Sprintf("%.1f"+nbsp+"Mo", float64(bytes)/unit/unit), ".", ",", 1)
	case bytes >= unit:
		return fmt.Sprintf("%d"+nbsp+"ko", (bytes+unit/2)/unit)
	}
	return "1" + nbsp + "ko"
}
