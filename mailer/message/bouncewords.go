package message

import (
	"regexp"
	"strings"
)

// What servers say, folded: of an address that is dead, and of one that is not although they refused the message. The second list is
// asked first where a status does not settle it.
var (
	deadWords = regexp.MustCompile(`user (?:is )?unknown|not listed in|(?:does not|doesn't) exist|no valid recipient|check if address is correct|recipient address rejected\.?(?: \(in reply|\s*$)|5\d\d \S+@\S+ rejected|unknown (?:user|recipient|mailbox|account|local.?part|address|or illegal alias|to)|no such (?:user|recipient|mailbox|address|person|account|local|email|domain|host)|not (?:a )?known (?:user|recipient)|recipient (?:name )?(?:is )?not (?:found|recognized|known)|(?:user|mailbox|recipient|account|address|alias|utilisateur|adresse|e-?mail)(?: \S+){0,4} (?:does not|doesn't|do not|did not|don't|n'|ne) ?(?:exist|existe)|(?:user|mailbox|account|recipient|address)(?: \S+){0,3} not (?:found|listed|exist|known|recognized|here)|(?:isn't|is not|not) (?:a )?(?:valid|listed|recogni[sz]ed|registered)(?: \S+){0,3}(?: (?:user|mailbox|recipient|address|directory|gateway)|$)|invalid (?:recipient|mailbox|user|address|account|final delivery)|bad (?:recipient|destination)|no (?:mailbox|account|user) (?:here )?(?:by|with|found|named|for)|adresse (?:d'au moins un destinataire )?(?:invalide|inconnue|inexistante)|destinataire inconnu|ne figure pas dans (?:l'annuaire|le repertoire)|(?:adresse|destinataire|utilisateur|boite|compte)(?: \S+){0,4} (?:introuvable|inexistante?|inconnue?)\b|(?:adresse|empfanger|postfach|benutzer)(?: \S+){0,4} (?:nicht gefunden|existiert nicht|ungultig)|utilisateur inconnu|boite inconnue|inconnu a cette adresse|compte inexistant|recipient address rejected: (?:access denied|undeliverable|unknown|invalid|user|unverified)|undeliverable address|address unknown|unrouteable address|relay.*not found in|no longer (?:exists|accepts (?:mail|messages|e-?mail)|at this|available|valid|works|employed|with)|has moved|moved permanently|mailbox (?:has )?moved|(?:user|account) (?:has )?(?:left|moved|been deleted|deleted)|n'existe (?:pas|plus)|host (?:or domain name )?(?:is )?(?:unknown|not found)|(?:host|domain)(?: name)?(?: \S+){0,3} (?:not found|does not exist|doesn't exist|unknown|lookup fail)|unknown (?:host|domain)|name (?:or service )?not known|domain (?:name )?not found|no (?:mx|a) record|non-existent (?:host|domain|mailbox)|nonexistent|nxdomain|dns lookup failure|could not be resolved|couldn't find any host|illegal host|invalid host|null ?mx|does not accept (?:mail|any mail|smtp)|doesn't accept mail|not accepting (?:network )?(?:mail|message)|no mail(?: service)? (?:is )?accepted|никто|не найден|unbekannt|empfanger .{0,30}nicht|usuario desconocido|unknown virtual|no matches to nameserver|mailbox unknown|user doesn|no existe|email address (?:is )?(?:invalid|not found)|nosuchuser|nouser|not our customer|this user doesn't have|address is not valid|does not match any|unable to look up host`)
	// spared are the words that spare an address whatever the status: a full mailbox, a rate, a refusal after the data.
	spared = regexp.MustCompile(`(?:mail)?(?:box|folder|file)(?: \S+){0,3} (?:is |was )?(?:full|exceed|over)|over ?quota|quota exceeded|too many recipients|in reply to end of data command|55\d:? : user unknown|n'existe pas ou que vous|may not exist, or you|group you tried to contact|rate limit`)
	// givenUp says that a server stopped trying although no answer was final.
	givenUp    = regexp.MustCompile(`(?:^|[^y] )retry time(?:out exceeded| not reached)|connect to [^\s\[]{1,120}\[[^\]]{1,60}\]:\d+: (?:connection (?:timed\s+out|refused)|operation timed\s+out|no route to host|network is unreachable|host is down)|all hosts (?:for .{0,60} )?have been failing`)
	aliveWords = regexp.MustCompile(`(?:mail)?(?:box|folder|file)(?: \S+){0,3} (?:is |was )?(?:full|exceed|over)|over ?quota|quota|insufficient (?:system )?(?:storage|disk)|disk (?:full|space)|storage (?:limit|space)|exceeded (?:the )?(?:local limit|storage|its)|mailbox size|too (?:big|large|long|many)|size limit|(?:message|file|mail) (?:size|length)|maximum (?:message |file )?(?:size|length)|exceeds (?:size|the|message|maximum|administrative)|spam|bulk mail|blacklist|black list|block(?:ed|list| list)|dnsbl|rbl|spamhaus|reputation|policy|polic(?:y|ies)|dmarc|spf|dkim|authenticat|ptr record|reverse (?:dns|lookup|ip)|rdns|relay(?:ing)?(?: access)? (?:denied|not|prohibited|is)|not (?:allowed|permitted) to relay|unable to relay|no relay|virus|malware|infected|phish|content (?:filter|reject)|filtered|(?:account|mailbox|user|recipient)(?: \S+){0,5} (?:is )?(?:disabled|inactive|suspended|deactivated|locked|frozen|on hold|inaccessible|unavailable)|disabled|suspended|deactivated|inactive|not active|dormant|on hold|greylist|graylist|try again|temporar|timed? ?out|time out|too many (?:connections|hops|recipients)|hop count|rate limit|throttl|expired|queue too long|in the queue|giving up|retry time|could not deliver for|connection (?:refused|reset|lost|dropped)|no route|network|unreachable|loop|starttls|tls|encrypt|certificate|permission|not (?:authorized|authorised)|refused by|administrative(?:ly)?|sender (?:address )?(?:rejected|denied|verify)|invalid (?:sender|ip)|access denied|forbidden|rejected by|message (?:was )?(?:rejected|refused)|mailer error|unknown mailer|command (?:died|failed|output)|can't create|service unavailable|boite.{0,20}pleine|quota depasse|indesirable`)
)

// dead says that an address is to be struck off: by its status where that is precise, else by the words. Policy, content, size, a full or a
// disabled mailbox never strike off.
func dead(status, said string) bool {
	said = bareAddress.ReplaceAllString(said, "x@x")
	if spared.MatchString(said) {
		return false
	}
	switch status {
	case "5.1.6", "5.1.10", "5.3.2":
		return true
	case "5.2.2", "5.2.3", "5.3.4", "5.7.0", "5.7.9", "5.7.13", "5.7.25", "5.7.26", "5.1.8", "5.1.7", "5.4.6", "5.4.7", "5.2.0":
		return false
	case "5.2.1":
		return strings.Contains(said, "rcpt") && deadWords.MatchString(said)
	case "5.1.1", "5.1.2", "5.1.3", "5.4.4":
		return true
	}
	d, a := deadWords.FindStringIndex(said), aliveWords.FindStringIndex(said)
	switch {
	case d == nil:
		return false
	case a == nil:
		return true
	}
	return d[0] <= a[0]
}
