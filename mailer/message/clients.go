package message

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// scope is how much of an element is an earlier message.
type scope uint8

const (
	none   scope = iota
	whole        // the element holds the quotation: what stands below it is the sender's again
	starts       // the quotation begins with it: its introduction first, often with a block quote below
)

// quoteElement is how a client names the element around, or above, what it quotes: an attribute whose value contains a word. Clients that pass a
// message on put letters before the names they find ("x_divRplyFwdMsg"), so the word may stand anywhere.
// A word that ends in a blank is the whole of a class.
type quoteElement struct {
	client, attribute, word string
	scope                   scope
}

// quoteElements is the table of the clients that name their quotations. Block quotes need no name.
func quoteElements() []quoteElement {
	return []quoteElement{
		{"139 Mail", "id", "reply139content", whole},
		{"BlueMind", "id", "data-bm-reply-separator", starts},
		{"BlueMind", "id", "data-bm-forward-separator", starts},
		{"BlueMind", "class", "data-bm-reply-separator", starts},
		{"FairEmail", "fairemail", "reply", starts},
		{"GMX", "name", "quote", whole},
		{"Infomaniak", "class", "ik_mail_quote ", starts},
		{"Infomaniak", "class", "forwardcontentmessage", starts},
		{"La Suite", "data-type", "quoted-message", whole},
		{"NetEase", "id", "isreplycontent", whole},
		{"Outlook", "id", "divrplyfwdmsg", starts},
		{"Outlook", "id", "mail-editor-reference-message-container", starts},
		{"Outlook", "class", "outlookmessageheader", starts},
		{"Outlook for telephones", "class", "ms-outlook-mobile-reference-message", starts},
		{"Proton", "class", "protonmail_quote", whole},
		{"QQ", "id", "orimsghtmlseperator", starts},
		{"Spark", "name", "messagereplysection", starts},
		{"Thunderbird", "class", "moz-forward-container", starts},
		{"Tuta", "class", "tutanota_quote", whole},
		{"Yahoo", "class", "yahoo_quoted", whole},
		{"Yahoo on telephones", "id", "ymail_android_signature_quote", starts},
		{"Yandex", "class", "mail-quote-collapse", whole},
		{"Zimbra", "data-marker", "__QUOTED_TEXT__", whole},
		{"Zimbra", "data-marker", "__HEADERS__", starts},
		{"Zoho", "class", "zmail_extra", whole},
	}
}

var quoteElementTable = quoteElements()

// quoteScope says how much of an element is an earlier message, by the name that its client gives it.
func quoteScope(a attributes) scope {
	if a.id == "" && a.class == "" && a.name == "" && a.marker == "" && a.dataType == "" && a.fairemail == "" {
		return none
	}
	class := a.class
	if class != "" {
		class += " "
	}
	for _, q := range quoteElementTable {
		var value string
		switch q.attribute {
		case "id":
			value = a.id
		case "class":
			value = class
		case "name":
			value = a.name
		case "data-marker":
			value = a.marker
		case "data-type":
			value = a.dataType
		case "fairemail":
			value = a.fairemail
		}
		if value != "" && strings.Contains(value, q.word) && (q.attribute != "name" || value == q.word) {
			return q.scope
		}
	}
	return none
}

// quotes says that an element holds the words of an earlier message.
func (w *walker) quotes(tag atom.Atom, a attributes) bool {
	switch tag {
	case atom.Blockquote:
		style := strings.ReplaceAll(strings.ToLower(a.says.text), " ", "")
		indent := strings.Contains(style, "border:none") && !strings.Contains(style, "border-left") && !strings.Contains(a.class, "quote")
		return !indent || a.kind == "cite"
	case atom.Div, atom.Table, atom.Section:
		return a.class == "quote" || quoteScope(a) == whole
	}
	return false
}

// cutsHere says that the quotation begins with this element: what Outlook, Zimbra and others write above the quoted headers.
func cutsHere(tag atom.Atom, a attributes) bool {
	if tag != atom.Blockquote && quoteScope(a) == starts {
		return true
	}
	return tag == atom.Div && a.says.ruled
}
