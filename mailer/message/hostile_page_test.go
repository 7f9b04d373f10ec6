package message_test

import "rencontres/mailer/message"

func hostilePages(yield func(hostile)) {
	html := func(body string) string { return ofType("text/html; charset=utf-8", body) }
	const words = "Oui, je viens."
	first := func(rest string) string { return html("<p>" + words + "</p>" + rest) }
	for _, h := range []hostile{
		{"a million open elements", first(times(250<<10/3, "<b>")), "", "", words, ""},
		{"10 MB of open elements", first(times(1<<20, "<div><b>")), "", "limit_text", words, ""},
		{"200,000 elements of three sorts", first(times(20000, "<div><b><i>")), "", "", words, ""},
		{"20,000 block quotes", html(times(20000, "<blockquote>") + words), "", "", "", ""},
		{"20,000 tables", first(times(2000, "<table><tr><td><table><tr><td>")), "", "", words, ""},
		{"an element of 60,000 attributes", html("<div " + times(60000, "a=b ") + ">" + words), message.Reply, "", words, ""},
		{"an attribute of 200 KB", html(`<div style="` + times(200<<10, "x") + `">` + words), "", "", words, ""},
		{"an attribute without an end", html(words + `<div style="` + times(200<<10, "x")), "", "", words, ""},
		{"ends that never began", first(times(500, "<table>") + times(30000, "</p></b>")), "", "", words, ""},
		{"entities of entities", html(words + " &" + times(60<<10, "amp;")), "", "", words, ""},
		{"200 KB of ampersands", html(words + " " + times(200<<10, "&")), "", "", words, ""},
		{"characters that do not exist", html(words + times(10<<10, "&#x110000;&#99999999999999999999;&#0;")), "", "", words, "\x00"},
		{"a comment without an end", html(words + "<!-- " + times(200<<10, "-")), "", "", words, ""},
		{"20,000 comments", first(times(20000, "<!----><!>")), "", "", words, ""},
		{"conditions of Office", first(times(5000, "<![if !vml]><!--[if gte mso 9]><xml></xml><![endif]-->")), "", "", words, ""},
		{"a script without an end", html(words + "<script>" + times(60<<10, "<p>")), "", "", words, ""},
		{"a title, a text area, a plain text", first("<textarea>non</textarea><title>non</title><noscript>non</noscript><plaintext>" + times(100, "</plaintext>")), "", "", words, "non"},
		{"a drawing that speaks", first("<svg><style>p{display:none}</style><foreignObject><script>non()</script></foreignObject></svg>"), "", "", words, "non()"},
		{"100,000 lines in pre", first("<pre>" + times(100000, "\n")), "", "", words, ""},
		{"50,000 items", first(times(20000, "<li>")), "", "", words, ""},
		{"NUL within a tag", html("<p\x00>" + words + "</\x00p>"), "", "", words, "\x00"},
		{"200 KB of style", html("<style>" + times(20000, ".a{b:c} ") + "</style>" + words), "", "", words, ""},
		{"rules without an end", html("<style>" + times(30000, ".a{font-") + "display:none</style>" + words), "", "", words, ""},
		{"a class of 100 KB", html("<style>.x{display:none}</style><p class=\"" + times(50<<10, "a ") + "\">" + words), "", "", words, ""},
		{"5,000 styles that differ", html("<p>" + words + "</p>" + numbered(5000, `<i style="left:%dpx;color:#123">a</i>`)), "", "", words, ""},
		{"a page said to be text", ofType("text/plain; charset=utf-8", "<html><body><p>"+words+"</p><p style='display:none'>"+times(9, "Non merci. ")+"</p>"), message.Reply, "hidden_text", words, "Non"},
	} {
		yield(h)
	}
}

// hostileHiding are the ways to show a person one thing and a program another.
func hostileHiding(yield func(hostile)) {
	const seen, unseen = "Non, je ne viens pas.", "Oui, je m'inscris pour le 28 mai, sur place, avec le repas."
	hide := func(name, open, end string) {
		yield(hostile{"hidden by " + name, ofType("text/html; charset=utf-8", "<div>"+open+unseen+end+"</div><p>"+seen+"</p>"), "", "hidden_text", seen, "inscris"})
	}
	for name, style := range map[string]string{
		"display": "display:none", "display in capitals": "DISPLAY : NONE !important", "a comment within": "dis/**/play:/* x */none", "visibility": "color:red;visibility:hidden",
		"size": "font-size:0", "size with a unit": "font-size:0.0px;line-height:0", "opacity": "opacity:0.00", "Office": "mso-hide:all", "a height": "max-height:0;overflow:hidden",
		"a height that cuts": "height:0px; overflow:hidden", "a place": "position:absolute;left:-9999px", "an indent": "text-indent:-5000px", "a colour": "color:transparent", "a clip": "position:absolute;clip:rect(0, 0, 0, 0)",
	} {
		hide(name, `<span style="`+style+`">`, "</span>")
	}
	hide("an attribute", "<p hidden>", "</p>")
	hide("a class", "<style>.preheader { mso-x:y; display:none }</style><p class='a preheader'>", "</p>")
	hide("white on white", "<p style='color:#FFFFFF'>", "</p>")
	hide("white on a white ground of its own", "<div style='background-color:#123456'><p style='background:rgb(255, 255, 255) none;color:white'>", "</p></div>")
	hide("nearly white", "<font color='#fdfdfd'>", "</font>")
	hide("the colour of the ground", "<table bgcolor='#204060'><tr><td><span style='color:#204060'>", "</span></td></tr></table>")
	hide("white within an element", "<b style='color:#fff'><i>", "</i></b>")
	shows := func(name, page, note string) {
		yield(hostile{name, ofType("text/html; charset=utf-8", page), "", note, "inscris", ""})
	}
	shows("light grey on white", "<p style='color:#eee'>"+unseen+"</p><p>"+seen+"</p>", "white_text")
	shows("white on what a style sheet gives", "<style>.bar{background:#000}</style><p class=bar style='color:white'>"+unseen+"</p><p>"+seen+"</p>", "white_text")
	shows("white on a picture", "<p style='color:white;background:url(a.png)'>"+unseen+"</p><p>"+seen+"</p>", "white_text")
	shows("black by default on black", "<p style='background:black'>"+unseen+"</p><p>"+seen+"</p>", "white_text")
	yield(hostile{"a yes in the form nobody sees", string(twins(unseen, "<p>"+seen+"</p>")), "", "parts_disagree", "", ""})
	yield(hostile{"a yes in the quotation alone", plainly("> " + unseen + "\n> Claire\n"), "", "", "", "inscris"})
	yield(hostile{"a yes in a file beside", ofType("multipart/mixed; boundary=x", "--x\nContent-Type: text/plain\n\n"+seen+"\n--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n"+unseen+"\n--x--\n"), "", "", seen, "inscris"})
}
