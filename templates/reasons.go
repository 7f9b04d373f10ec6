package templates

import "strings"

// Reason is the sentence that tells staff why a message waits for them, or why something was not done by itself. code is a
// reason of the reading, of the message or of the service, with hyphens or underscores; detail is what it is about, "" if
// nothing. A code that is not known here gives a sentence that names it.
func Reason(code, detail string) string {
	key := strings.ReplaceAll(code, "_", "-")
	for _, group := range []func(string) string{readingReason, messageReason, serviceReason} {
		if s := group(key); s != "" {
			return Typography(s + cited(detail) + ".")
		}
	}
	if OneLine(code) == "" {
		return Typography("À vérifier par une personne" + cited(detail) + ".")
	}
	return Typography("À vérifier par une personne (motif « " + OneLine(code) + " »)" + cited(detail) + ".")
}

func cited(detail string) string {
	if d := OneLine(detail); d != "" {
		return " : « " + cut(d, 160) + " »"
	}
	return ""
}

// readingReason has the sentences for what the text of a reply leaves open; "" for a code of others.
func readingReason(code string) string {
	switch code {
	case "empty":
		return "Le message ne contient aucun texte nouveau"
	case "unclear":
		return "Un passage du message n’est pas compris"
	case "no-answer":
		return "Le message ne dit pas si la personne participe"
	case "no-event":
		return "La réponse est claire, mais la rencontre n’est pas précisée"
	case "other-date":
		return "La date ou la ville citée n’est celle d’aucune rencontre"
	case "other-event":
		return "Le message cite une autre rencontre que celle de l’invitation"
	case "date-mismatch":
		return "La date, le jour et le lieu cités ne concordent pas"
	case "two-events":
		return "Le message vise une rencontre parmi plusieurs, sans dire laquelle"
	case "contradiction":
		return "Le message dit oui et non pour la même personne et la même rencontre"
	case "past", "past-event":
		return "La rencontre est passée ou commence aujourd’hui"
	case "mode-missing", "no-mode":
		return "La rencontre ne se tient pas sous cette forme (sur place ou en visioconférence)"
	case "both-modes":
		return "Le message demande à la fois une venue sur place et la visioconférence"
	case "unnamed":
		return "Une personne est annoncée sans son nom complet"
	case "who":
		return "On ne sait pas pour qui le message est écrit"
	case "condition":
		return "La réponse dépend d’une condition"
	case "question":
		return "Le message pose une question"
	case "unsure", "tentative":
		return "Une personne inscrite n’est plus certaine de venir"
	case "hearsay":
		return "Le message rapporte les propos d’une autre personne ou un échange antérieur"
	case "irony":
		return "Le ton du message ne permet pas de conclure"
	case "colleague":
		return "Le message semble destiné à une autre personne que nous"
	case "other-matter":
		return "La réponse semble porter sur une autre réunion"
	case "leave":
		return "La personne ne souhaite plus de courriels, sans dire lesquels"
	case "leave-and-come":
		return "La personne s’inscrit et ne souhaite plus recevoir de courriels"
	case "erase":
		return "La personne demande l’effacement de ses données"
	case "lasting", "lasting-change":
		return "Un changement durable est annoncé (départ, nouvelle adresse)"
	case "waiting":
		return "La personne demande à être en liste d’attente"
	case "attachment":
		return "La réponse se trouve dans une pièce jointe"
	case "form":
		return "Le formulaire est vide ou se contredit"
	case "thanks":
		return "Simple remerciement, sans suite"
	case "passed-on":
		return "Le message a été transmis à une autre personne, qui répondra"
	case "automatic":
		return "Réponse automatique, reconnue à ses mots"
	}
	return ""
}

// messageReason has the sentences for how a message is built and who sent it.
func messageReason(code string) string {
	switch code {
	case "unknown-sender":
		return "L’expéditeur n’est pas dans le carnet d’adresses et rien ne prouve son adresse"
	case "proof-missing":
		return "Rien ne prouve que le message vienne de cette adresse : confirmation demandée à l’adresse connue"
	case "auth-failed":
		return "L’authentification du message a échoué : l’expéditeur est peut-être usurpé"
	case "from-several", "several":
		return "Le message indique plusieurs expéditeurs"
	case "from-group", "group":
		return "L’expéditeur indiqué est un groupe"
	case "from-none", "none":
		return "Le message n’indique aucun expéditeur"
	case "from-syntax", "syntax":
		return "L’adresse de l’expéditeur est illisible"
	case "shared-address":
		return "L’adresse est partagée par plusieurs personnes et le message ne nomme personne"
	case "junk":
		return "Le message était dans les indésirables"
	case "unreadable":
		return "Le message n’a pas pu être lu"
	case "too-big":
		return "Le message est trop volumineux pour être lu automatiquement"
	case "limit-depth", "limit-parts", "limit-headers", "limit-text":
		return "Le message dépasse les limites de lecture (taille, parties ou en-têtes)"
	case "control-in-name", "address-in-name":
		return "Le nom affiché de l’expéditeur cherche à tromper"
	case "no-text":
		return "Le message ne contient aucun texte lisible"
	case "hidden-text", "white-text":
		return "Une partie du texte du message est cachée à l’écran"
	case "parts-disagree":
		return "Les versions texte et HTML du message ne disent pas la même chose"
	case "quotes-self":
		return "Le message ne fait que citer notre lettre"
	case "panic":
		return "La lecture du message a échoué"
	case "no-header":
		return "Le message n’a pas d’en-têtes"
	case "encrypted":
		return "Le message est chiffré"
	case "charset", "charset-unknown", "charset-broken":
		return "Le codage des caractères du message n’est pas reconnu"
	case "attempts":
		return "La lecture du message a échoué à plusieurs reprises"
	case "forged-id":
		return "Un autre message porte le même identifiant avec un autre contenu"
	case "challenge":
		return "Un système antispam demande de confirmer notre envoi"
	case "staff-forward":
		return "Message transféré par l’équipe"
	case "calendar-unmatched":
		return "La réponse de calendrier ne correspond à aucune inscription"
	case "token-of-another":
		return "Le message répond à une lettre adressée à une autre personne"
	}
	return ""
}

// serviceReason has the sentences for what the rules of the service leave to a person.
func serviceReason(code string) string {
	switch code {
	case "six-people":
		return "Le message inscrit plus de cinq personnes"
	case "closed":
		return "Les inscriptions à cette rencontre sont closes"
	case "full":
		return "Il n’y a plus de place sous cette forme"
	case "template":
		return "La lettre de réponse n’a pas pu être rédigée : le modèle est à corriger"
	case "older-than-state":
		return "Le message est plus ancien que la situation enregistrée"
	case "over-limit":
		return "Trop de réponses ont déjà été envoyées à cette adresse : celle-ci est retenue"
	}
	return ""
}
