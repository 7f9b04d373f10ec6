package templates

// Colours of the HTML twin, each with the ground it stands on: contrast is 4.5:1 or more, by light and by dark.
const (
	ink        = "#1b1b1f"
	paper      = "#ffffff"
	anchor     = "#0b4a8f"
	buttonInk  = "#ffffff"
	buttonBack = "#0b4a8f"
	rule       = "#5c5c66"

	darkInk        = "#f2f2f5"
	darkPaper      = "#17171a"
	darkAnchor     = "#9cc8ff"
	darkButtonInk  = "#10233a"
	darkButtonBack = "#9cc8ff"
)

// buttonStyle is what a button looks like where a mail program drops the style sheet: large enough for a finger, underlined
// so that it is a link for who sees no colours.
const buttonStyle = "display:inline-block;margin:4px 8px 4px 0;padding:10px 16px;border:2px solid " + buttonBack +
	";border-radius:4px;background-color:" + buttonBack + ";color:" + buttonInk + ";font-weight:bold;text-decoration:underline"

// shell is the page around a letter: one column that follows the width of the screen, left-aligned, no image, no font and
// no address to fetch.
const shell = `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{title}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; padding: 0; }
.letter { max-width: 40em; padding: 16px; text-align: left; overflow-wrap: break-word; word-wrap: break-word; }
h1, h2, h3 { line-height: 1.3; margin: 1.4em 0 0.5em; }
h1 { font-size: 1.4em; } h2 { font-size: 1.2em; } h3 { font-size: 1.05em; }
p { margin: 0 0 0.9em; }
ul, ol { margin: 0 0 0.9em; padding-left: 1.3em; }
li { margin: 0 0 0.3em; }
hr { border: 0; border-top: 1px solid ` + rule + `; margin: 1.6em 0 1em; }
a { color: ` + anchor + `; }
@media (prefers-color-scheme: dark) {
body, .letter { background-color: ` + darkPaper + ` !important; color: ` + darkInk + ` !important; }
a { color: ` + darkAnchor + ` !important; }
a.button { background-color: ` + darkButtonBack + ` !important; border-color: ` + darkButtonBack + ` !important; color: ` + darkButtonInk + ` !important; }
}
</style>
</head>
<body style="margin:0;padding:0;background-color:` + paper + `;color:` + ink + `">
<div class="letter" lang="fr" style="max-width:40em;padding:16px;text-align:left;background-color:` + paper + `;color:` + ink + `;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
{body}</div>
</body>
</html>
`
