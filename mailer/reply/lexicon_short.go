package reply

import (
	"strings"
	"sync"
)

// shortForms says what phone spellings and common slips stand for; one word a line.
var shortForms = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, line := range strings.Split(shortTable, "\n") {
		if short, full, ok := strings.Cut(strings.TrimSpace(line), " = "); ok {
			out[short] = full
		}
	}
	return out
})

const shortTable = `
	pr = pour
	svp = s il vous plait
	stp = s il te plait
	bjr = bonjour
	bsr = bonsoir
	slt = salut
	tjs = toujours
	tjrs = toujours
	bcp = beaucoup
	dsl = desole
	desolee = desole
	desoles = desole
	desolees = desole
	tt = tout
	tte = toute
	ts = tous
	rdv = rendez vous
	aprem = apres midi
	jserai = je serai
	jserais = je serai
	jviens = je viens
	jviendrai = je viendrai
	jpeux = je peux
	jpourrai = je pourrai
	jsuis = je suis
	chuis = je suis
	sui = suis
	peu = peux
	minscrire = m inscrire
	minscris = m inscris
	voudrez = voudrais
	voudrai = voudrais
	participerais = participerai
	viendrais = viendrai
	assisterais = assisterai
	suivrais = suivrai
	rejoindrais = rejoindrai
	viso = visio
	visoconference = visio
	visioconf = visio
	visioconference = visio
	visioconferences = visio
	video = visio
	oki = ok
	okay = ok
	okk = ok
	okey = ok
	ouii = oui
	ouiii = oui
	yes = oui
	yep = oui
	ouep = oui
	mr = monsieur
	mme = madame
	mmes = mesdames
	mlle = mademoiselle
	mm = messieurs
	cdt = cordialement
	cdlt = cordialement
	inscripton = inscription
	incription = inscription
	inscriptions = inscription
	participations = participation
	presente = present
	presents = present
	presentes = present
	absente = absent
	absents = absent
	absentes = absent
	excusee = excuse
	excusees = excuse
	empechee = empeche
	empeches = empeche
	prise = pris
	retenue = retenu
	retenus = retenu
	partante = partant
	partants = partant
	partantes = partant
	disponibles = disponible
	dispo = disponible
	dispos = disponible
	indispo = indisponible
	indisponibles = indisponible
	reunions = reunion
	cong = conge
	conges = conge
	mid = midi
	qd = quand
	ptet = peut etre
	ojd = aujourd hui
	auj = aujourd hui
	we = weekend
	qqn = quelqu un
	qlq = quelque
`
