package reply

import (
	"strings"
	"sync"
)

// A tense is what the ending of a verb says; the simple past and the subjunctives count with the present where they sound alike.
type tense string

const (
	present     tense = "present" // also the imperative and the subjunctive
	future      tense = "future"
	conditional tense = "conditional"
	imperfect   tense = "imperfect"
	infinite    tense = "infinitive"
	participle  tense = "participle" // past
	gerund      tense = "gerund"     // present participle
)

// A conjugate is one reading of a word as a form of a verb. Person is "1" to "6", as in kVerb; "" where the form has none.
type conjugate struct {
	lemma  string
	tense  tense
	person string
}

// irregularTable holds verbs by their present, then the stems of future, imperfect and past participle, all folded. A compound of a verb
// is a line "compound = simple": its forms are those of the simple one behind the letters that it has more.
const irregularTable = `
	etre: suis es est sommes etes sont; ser; et; ete
	avoir: ai as a avons avez ont; aur; av; eu
	pouvoir: peux peux peut pouvons pouvez peuvent; pourr; pouv; pu
	vouloir: veux veux veut voulons voulez veulent; voudr; voul; voulu
	devoir: dois dois doit devons devez doivent; devr; dev; du
	aller: vais vas va allons allez vont; ir; all; alle
	venir: viens viens vient venons venez viennent; viendr; ven; venu
	tenir: tiens tiens tient tenons tenez tiennent; tiendr; ten; tenu
	faire: fais fais fait faisons faites font; fer; fais; fait
	savoir: sais sais sait savons savez savent; saur; sav; su
	prendre: prends prends prend prenons prenez prennent; prendr; pren; pris
	mettre: mets mets met mettons mettez mettent; mettr; mett; mis
	joindre: joins joins joint joignons joignez joignent; joindr; joign; joint
	contraindre: contrains contrains contraint contraignons contraignez contraignent; contraindr; contraign; contraint
	craindre: crains crains craint craignons craignez craignent; craindr; craign; craint
	suivre: suis suis suit suivons suivez suivent; suivr; suiv; suivi
	dire: dis dis dit disons dites disent; dir; dis; dit
	interdire: interdis interdis interdit interdisons interdisez interdisent; interdir; interdis; interdit
	ecrire: ecris ecris ecrit ecrivons ecrivez ecrivent; ecrir; ecriv; ecrit
	inscrire: inscris inscris inscrit inscrivons inscrivez inscrivent; inscrir; inscriv; inscrit
	voir: vois vois voit voyons voyez voient; verr; voy; vu
	prevoir: prevois prevois prevoit prevoyons prevoyez prevoient; prevoir; prevoy; prevu
	croire: crois crois croit croyons croyez croient; croir; croy; cru
	recevoir: recois recois recoit recevons recevez recoivent; recevr; recev; recu
	repondre: reponds reponds repond repondons repondez repondent; repondr; repond; repondu
	rendre: rends rends rend rendons rendez rendent; rendr; rend; rendu
	descendre: descends descends descend descendons descendez descendent; descendr; descend; descendu
	perdre: perds perds perd perdons perdez perdent; perdr; perd; perdu
	defendre: defends defends defend defendons defendez defendent; defendr; defend; defendu
	attendre: attends attends attend attendons attendez attendent; attendr; attend; attendu
	entendre: entends entends entend entendons entendez entendent; entendr; entend; entendu
	connaitre: connais connais connait connaissons connaissez connaissent; connaitr; connaiss; connu
	paraitre: parais parais parait paraissons paraissez paraissent; paraitr; paraiss; paru
	falloir: - - faut - - -; faudr; fall; fallu
	valoir: vaux vaux vaut valons valez valent; vaudr; val; valu
	partir: pars pars part partons partez partent; partir; part; parti
	sortir: sors sors sort sortons sortez sortent; sortir; sort; sorti
	dormir: dors dors dort dormons dormez dorment; dormir; dorm; dormi
	servir: sers sers sert servons servez servent; servir; serv; servi
	courir: cours cours court courons courez courent; courr; cour; couru
	offrir: offre offres offre offrons offrez offrent; offrir; offr; offert
	ouvrir: ouvre ouvres ouvre ouvrons ouvrez ouvrent; ouvrir; ouvr; ouvert
	accueillir: accueille accueilles accueille accueillons accueillez accueillent; accueiller; accueill; accueilli
	conduire: conduis conduis conduit conduisons conduisez conduisent; conduir; conduis; conduit
	vivre: vis vis vit vivons vivez vivent; vivr; viv; vecu
	apercevoir: apercois apercois apercoit apercevons apercevez apercoivent; apercevr; apercev; apercu
	atteindre: atteins atteins atteint atteignons atteignez atteignent; atteindr; atteign; atteint
	resoudre: resous resous resout resolvons resolvez resolvent; resoudr; resolv; resolu
	rejouir: rejouis rejouis rejouit rejouissons rejouissez rejouissent; rejouir; rejouiss; rejoui
	choisir: choisis choisis choisit choisissons choisissez choisissent; choisir; choisiss; choisi
	saisir: saisis saisis saisit saisissons saisissez saisissent; saisir; saisiss; saisi
	requerir: requiers requiers requiert requerons requerez requierent; requerr; requer; requis
	appeler: appelle appelles appelle appelons appelez appellent; appeller; appel; appele
	franchir: franchis franchis franchit franchissons franchissez franchissent; franchir; franchiss; franchi
	finir: finis finis finit finissons finissez finissent; finir; finiss; fini
	franchir: franchis franchis franchit franchissons franchissez franchissent; franchir; franchiss; franchi
	interrompre: interromps interromps interrompt interrompons interrompez interrompent; interrompr; interromp; interrompu
	parcourir = courir
	revenir = venir
	parvenir = venir
	convenir = venir
	intervenir = venir
	prevenir = venir
	maintenir = tenir
	retenir = tenir
	obtenir = tenir
	appartenir = tenir
	apprendre = prendre
	comprendre = prendre
	reprendre = prendre
	surprendre = prendre
	permettre = mettre
	transmettre = mettre
	remettre = mettre
	admettre = mettre
	rejoindre = joindre
	poursuivre = suivre
	redire = dire
	lire = dire
	revoir = voir
`

// regularVerbs are verbs in -er of which clauses of taking part are made, beside the irregular ones.
const regularVerbs = `participer assister accepter honorer accompagner retrouver arriver passer rester deplacer connecter brancher regarder ecouter
	confirmer informer annoncer indiquer signaler preciser notifier communiquer aviser rappeler noter reiterer renouveler declarer souligner adresser porter
	prier remercier demander solliciter souhaiter desirer aimer adorer esperer penser compter envisager projeter programmer planifier decider
	regretter decliner refuser renoncer annuler abandonner excuser manquer rater louper desister reporter
	empecher obliger forcer priver autoriser laisser retarder bloquer clouer accaparer convoquer mobiliser monopoliser
	maintenir conserver garder valider assurer reserver ajouter compter marquer enregistrer
	representer remplacer suppleer deleguer mandater designer charger envoyer
	dejeuner manger partager gouter
	trouver sembler figurer montrer donner presenter exprimer former apprecier saluer passionner interesser toucher flatter
	decaler decommander sacrifier delaisser ecourter avancer repousser traverser braver enfourcher louer acheter regler lever lacher poser rentrer dissuader detourner
	profiter rencontrer echanger discuter travailler parler chercher emmener amener recuperer deposer garder cuisiner jardiner marier
	feter celebrer demenager voyager garer pedaler rouler habiter loger tomber quitter commencer terminer tarder hesiter oser oublier pouvoir essayer tenter
	liberer porter placer ramener ceder opposer commander dicter monter immobiliser clouer deplorer resigner averer reveler gagner rallier considerer contenter demeurer sieger constater observer inviter convier feliciter associer songer daigner manifester veiller procurer apporter reserver relancer solliciter contacter joindre embarquer entrainer trimballer`

// conjugation gives the readings of each form of the verbs of the tables, by the folded word.
var conjugation = sync.OnceValue(func() map[string][]conjugate {
	out := conjugated{}
	simple := map[string][2]string{}
	for _, line := range strings.Split(irregularTable, "\n") {
		line = strings.TrimSpace(line)
		if lemma, of, ok := strings.Cut(line, " = "); ok {
			out.irregular(lemma, strings.TrimSuffix(lemma, of), simple[of][1], of)
		} else if lemma, forms, ok := strings.Cut(line, ": "); ok {
			simple[lemma] = [2]string{lemma, forms}
			out.irregular(lemma, "", forms, lemma)
		}
	}
	for _, lemma := range strings.Fields(regularVerbs) {
		if strings.HasSuffix(lemma, "er") {
			out.regular(lemma)
		}
	}
	return out
})

type conjugated map[string][]conjugate

func (c conjugated) add(word string, f conjugate) {
	for _, known := range c[word] {
		if known == f {
			return
		}
	}
	c[word] = append(c[word], f)
}

func persons() []string { return []string{"1", "2", "3", "4", "5", "6"} }

func (c conjugated) tenses(lemma, futureStem, pastStem string) {
	for i, ending := range []string{"ai", "as", "a", "ons", "ez", "ont"} {
		c.add(futureStem+ending, conjugate{lemma, future, persons()[i]})
	}
	for i, ending := range []string{"ais", "ais", "ait", "ions", "iez", "aient"} {
		c.add(futureStem+ending, conjugate{lemma, conditional, persons()[i]})
		c.add(pastStem+ending, conjugate{lemma, imperfect, persons()[i]})
	}
	c.add(pastStem+"ant", conjugate{lemma, gerund, ""})
	c.add(lemma, conjugate{lemma, infinite, ""})
}

func (c conjugated) participles(lemma, stem string) {
	for _, ending := range []string{"", "e", "s", "es"} {
		c.add(stem+ending, conjugate{lemma, participle, ""})
	}
}

func (c conjugated) irregular(lemma, before, forms, simple string) {
	parts := strings.Split(forms, "; ")
	if before == "" && lemma != simple {
		before = lemma[:1]
		parts[0] = strings.ReplaceAll(" "+parts[0], " "+simple[:1], " ")
	}
	for i, word := range strings.Fields(parts[0]) {
		if word != "-" {
			c.add(before+word, conjugate{lemma, present, persons()[i]})
		}
	}
	c.tenses(lemma, before+parts[1], before+parts[2])
	c.participles(lemma, before+parts[3])
	switch lemma {
	case "pouvoir":
		c.add("puis", conjugate{lemma, present, "1"})
		c.add("puisse", conjugate{lemma, present, "3"})
		c.add("puisse", conjugate{lemma, present, "1"})
	case "etre":
		c.add("soit", conjugate{lemma, present, "3"})
		c.add("soient", conjugate{lemma, present, "6"})
	case "vouloir":
		c.add("veuillez", conjugate{lemma, present, "5"})
	}
	for _, word := range strings.Fields(subjunctives()[lemma]) {
		person, form, _ := strings.Cut(word, ":")
		c.add(form, conjugate{lemma, present, person})
	}
}

// subjunctives are the forms of the subjunctive that do not sound like the present, with their person.
func subjunctives() map[string]string {
	return map[string]string{
		"faire":     "1:fasse 3:fasse 4:fassions 6:fassent",
		"venir":     "1:vienne 3:vienne 4:venions",
		"etre":      "1:sois 4:soyons 5:soyez",
		"avoir":     "1:aie 3:ait 4:ayons",
		"aller":     "1:aille 3:aille 4:allions",
		"prendre":   "1:prenne 3:prenne 4:prenions",
		"rejoindre": "1:rejoigne 3:rejoigne 4:rejoignions",
		"joindre":   "1:joigne 3:joigne 4:joignions",
		"rendre":    "1:rende 3:rende 4:rendions",
		"suivre":    "1:suive 3:suive 4:suivions",
	}
}

func (c conjugated) regular(lemma string) {
	stem := strings.TrimSuffix(lemma, "er")
	soft := stem
	if strings.HasSuffix(stem, "g") {
		soft = stem + "e"
	}
	for i, ending := range []string{"e", "es", "e", "ons", "ez", "ent"} {
		base := stem
		if i == 3 {
			base = soft
		}
		c.add(base+ending, conjugate{lemma, present, persons()[i]})
	}
	c.tenses(lemma, lemma, soft)
	for _, ending := range []string{"e", "ee", "es", "ees"} {
		c.add(stem+ending, conjugate{lemma, participle, ""})
	}
}
