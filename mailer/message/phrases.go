package message

import (
	"regexp"
	"strings"

	"rencontres/mailer/prefilter"
)

// The tables of what mail programs write around a quotation. Each is a list of folded words or patterns, by language;
// structure (quote marks, block quotes, header blocks) is looked at first, these after.

// headerLabels are the labels of a quoted header block, folded, and what they stand for.
func headerLabels() map[string]string {
	m := map[string]string{}
	for kind, labels := range map[string]string{
		"from": "from|de|von|van|da|fra|fran|od|от кого|от|kimden|lahettaja|απο|expediteur|emisor|发件人|寄件者|差出人|보낸사람|från|de la|tu|nadawca|feladó",
		"sent": "sent|date|envoye|envoye le|gesendet|datum|verzonden|enviado|enviada|enviado el|enviada em|data|fecha|inviato|dato|sendt|skickat|wyslano|data/godzina|дата|отправлено|tarih|gonderme tarihi|lahetetty|paivamaara|στάλθηκε|发送时间|日期|送信日時|sent at|date d'envoi|le|trimis|sent on|ngay|gui|odesláno|odoslane",
		"to":   "to|a|an|aan|para|do|кому|kime|vastaanottaja|προς|til|till|destinataire|收件人|宛先|pour|den|komu|catre|den den|cimzett",
		"cc":   "cc|copie|copie a|kopie|kopia|cc/cci|копия|bilgi|kopio|κοιν|抄送|c/c|copia|cci|bcc|reply-to|repondre a|antwort an",
		"subj": "subject|objet|betreff|onderwerp|asunto|assunto|oggetto|emne|amne|temat|тема|konu|aihe|θεμα|主题|件名|subiect|chu de|predmet|targy|sujet",
	} {
		for l := range strings.SplitSeq(labels, "|") {
			m[fold(l)] = kind
		}
	}
	return m
}

var labelTable = headerLabels()

var (
	dayNames     = prefilter.New(`^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so|pon|wt|sr|czw|pt|sob|niedz)(?:day|sday|nesday|rsday|urday|di|credi|dredi|edi|anche)?$`)
	midStart     = regexp.MustCompile(`[^\s:,] (?:(?:on|le|am|el) (?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|\d))`)
	timeAtEnd    = regexp.MustCompile(`\d{1,2}[:h]\d{2}$`)
	reacted      = regexp.MustCompile(`^.{0,80}(?:reacted to your message|a reagi a votre message|hat auf (?:ihre|deine) nachricht reagiert) ?:?$`) // Outlook
	quotingStart = regexp.MustCompile(`^(?:quoting|selon|citation de|zitat von|citando|quoting von)\s`)                                             // Horde, above marks
	laterStart   = regexp.MustCompile(`^(?:le|on|am|op|em|el|il|den|pa) .{0,24}\d`)
	datedHeader  = regexp.MustCompile(`^(?:le )?\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:,? \d{1,2}:\d{2}(?: ?(?:gmt|utc|cest|cet)(?:[+-]\d{1,2}:?\d{0,2})?)?)? ?[^\d\s,.;:!?][^.;!?]{1,80}(?:<[^>]*>)? ?:?$`)
	dashWrote    = prefilter.WithStems(`wrote|ecrit|schrieb|escribio|scritto|escreveu`, `^-{2,} ?.{0,200}?(?:wrote|a ecrit|schrieb|escribio|ha scritto|escreveu)\s*:? ?-{2,}$`)
	youWrote     = prefilter.New(`^(?:at|le|am) .{4,60}(?:you wrote|vous avez ecrit|tu as ecrit|vous ecriviez|schrieben sie) ?:?$`)
	originalMark = prefilter.WithStems(`message|mail|orig|nachricht|melding|meddel|bericht|appoint|rendez|сообщ|viesti|wiadom|mesaj|邮件|郵件|メッセ|besked|reponse`, `^[-_=*>\s]{2,}\s*(?:original message|reply message|original email|mensaje original|mensagem original|messaggio originale|messages? d'origine|message original|message initial|(?:e-?mail|courriel|mail|courrier) (?:original|initial|d'origine)|urspruengliche nachricht|ursprungliche nachricht|urspru(?:e)?ngliche (?:e-?)?mail|originalnachricht|original-nachricht|ursprunglig(?:t)? meddelande|originalmeddelande|opprinnelig melding|oprindelig meddelelse|oorspronkelijk bericht|originele bericht|original appointment|rendez-vous d'origine|исходное сообщение|alkuperainen viesti|wiadomosc oryginalna|oryginalna wiadomosc|mesaj original|orijinal mesaj|原始邮件|原始郵件|元のメッセージ|original besked|antwort nachricht|message de reponse|quoted message|reponse|dernier message)\s*[-_=*\s]*:?$`)
	gluedMark    = regexp.MustCompile(`-{5,8} ?[^-]{4,40}-{5,8} ?(?:de|from|von|date|datum|objet|subject|betreff) ?:`)
	forwardMark  = prefilter.WithStems(`forward|transf|reexped|renvoy|weiterg|reenv|inoltr|encamin|doorg|transmis|videres|vidarebe|перес|przekaz|转发|debut`, `^(?:[-_=*\s]{2,}\s*(?:forwarded message|messages? (?:transferes?|transmis)|message reexpedie|message renvoye|weitergeleitete nachricht|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|forwarded by .{1,80}|transfere par .{1,80}|transmis par .{1,80}|videresendt (?:melding|besked)|vidarebefordrat meddelande|пересылаемое сообщение|wiadomosc przekazana dalej|转发邮件|mail transfere)\s*[-_=*\s]*|(?:begin forwarded message|debut du message (?:transfere|reexpedie)|anfang der weitergeleiteten (?:nachricht|e-mail)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:?)$`)
	notesMark    = regexp.MustCompile(`^"?[^"]{1,80}"? ?-{3}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4} \d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?-{3}`) // Lotus Notes, above its header block
	orangeMark   = regexp.MustCompile(`^(?:> ?)?message du .{6,40}\d$`)
	ruler        = regexp.MustCompile(`^\s*(?:[_]{2,}|[-=*~]{20,}|[—–_-]{20,})\s*$`)
	phoneLine    = prefilter.WithStems(`envoy|exped|telech|obten|obter|から送信|outlook|provenance|sent |sent |gesend|geschickt|diese nach|enviad|inviat|verzonden|verstuurd|sendt|skick|lahet|wysl|отправ|trimis|ارسل|发自|smartphone|telephone|yahoo mail|iphone|ipad|android|ecrit de|meinem`, `^[(\[<*]?(?:(?:envoye|expedie|telecharge[rz]?|ecrit|message envoye|mail envoye) (?:de|depuis|a partir de|avec|par|via|d')\W?.{0,80}|(?:envoye depuis|envoye de|envoye a partir).*|telecharge[rz]? outlook .{0,60}|(?:telecharge[rz]?|obten(?:ir|ez)|get) .{2,40} (?:pour|for) (?:android|ios|iphone|mac|windows).{0,20}|obt(?:ene[rz]|er|enha) (?:o )?outlook .{0,60}|get outlook .{0,60}|outlook (?:pour|fur|for) (?:ios|android|mac).{0,40}|provenance : .{0,60}|sent (?:from|via|with|using|by) (?:my |outlook|yahoo|mail|the |samsung|proton|a magnificent|gmail|aol|blackberry|nine|android|iphone|ipad|[a-z]+ ?mail).{0,70}|(?:von|gesendet|geschickt) (?:von|mit|aus|uber) .{0,80}|von meinem .{0,60}gesendet.{0,10}|diese nachricht wurde von .{0,80}|enviado (?:desde|do|de|a partir|via|pelo|por) .{0,60}|inviato (?:da|dal|tramite) .{0,60}|verzonden (?:vanaf|met|via|van) .{0,60}|verstuurd (?:vanaf|met) .{0,60}|(?:sendt|skickat|skickades) (?:fra|fran|via) .{0,60}|lahetetty \S+.{0,40}|.{0,20}から送信.{0,10}|sendt fra .{0,60}|wyslan[eo] z .{0,60}|отправлено (?:с|из) .{0,60}|trimis de pe .{0,50}|.{0,4}ارسلت من .{0,50}|发自我的.{0,30}|.{0,4}mon (?:smartphone|telephone) (?:samsung|orange|android|sfr|bouygues).{0,40}|yahoo mail ?: .{0,60}|(?:on|from) my (?:iphone|ipad|android).{0,20})[)\]>*]?$`)
)

// isRuler says that a line is drawn across the page. Most lines begin with something else.
func isRuler(s string) bool {
	t := strings.TrimLeft(s, " \t\n\f\r")
	return t != "" && (strings.IndexByte("_-=*~", t[0]) >= 0 || t[0] == "—"[0]) && ruler.MatchString(t)
}

// labelOf is the kind of header label that starts a line ("from", "sent", "to", "cc", "subj") and its value.
func labelOf(s string) (kind, value string) {
	at := colonAt(s)
	if at <= 0 {
		return "", ""
	}
	name := strings.Trim(s[:at], " *\t")
	if name == "" || len(name) > 40 {
		return "", ""
	}
	kind, ok := labelTable[strings.TrimSpace(fold(name))]
	if !ok {
		return "", ""
	}
	value = strings.TrimPrefix(strings.TrimPrefix(s[at:], ":"), "：")
	return kind, strings.TrimSpace(strings.TrimLeft(value, "*"))
}

// colonAt is where the first colon of s stands, a wide one too, near its start; -1 if there is none.
func colonAt(s string) int {
	for i := range min(len(s), 61) {
		if s[i] == ':' || s[i] == "："[0] && strings.HasPrefix(s[i:], "：") {
			return i
		}
	}
	return -1
}

// startsAttribution says that a folded line can begin an attribution: with a day, a date, an address or a preposition of its language.
func startsAttribution(f string) bool {
	f = strings.TrimPrefix(strings.TrimPrefix(f, "- "), "• ")
	f = strings.TrimLeft(f, "\"'(")
	if f == "" {
		return false
	}
	if c := f[0]; c >= '0' && c <= '9' || c == '<' {
		return true
	}
	end := strings.IndexAny(f, " ,:.")
	if end < 0 {
		return strings.Contains(f, "@") || strings.HasPrefix(f, "在") || strings.HasPrefix(f, "于")
	}
	word, rest := f[:end], f[end:]
	if strings.IndexByte(word, '@') > 0 || strings.HasPrefix(word, "在") || strings.HasPrefix(word, "于") {
		return true
	}
	if i := strings.IndexByte(rest, '<'); i >= 0 && strings.IndexByte(rest[i:], '@') > 0 && len(f) < 200 {
		return true
	}
	switch word {
	case "le", "on", "am", "op", "em", "el", "il", "den", "pa", "w", "vao", "στις", "στισ", "na", "at", "a", "in", "dne", "dnia", "от",
		"пн", "вт", "ср", "чт", "пт", "сб", "вс":
		return true
	}
	return dayNames.MatchString(word)
}
