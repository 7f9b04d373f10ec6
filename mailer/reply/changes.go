package reply

// What people who are registered change: the way, the seat, the meal, who comes. Each step has its file.

// settleChanges gives the clauses of such changes, and what stands around them, their sense. The order counts.
func (r *reader) settleChanges() {
	r.settleNotThere()      // other_way.go: "je ne viendrai pas sur place mais en visio"
	r.settleAmendAhead()    // other_way.go: "merci de modifier mon inscription : visio"
	r.settleLeavesDay()     // giving_up.go: "désinscrivez-moi, je ne peux plus venir"
	r.settleSeatTakenBack() // seat_taken_back.go: "je dois donc me désinscrire", "merci de me désinscrire, mon fils est hospitalisé"
	r.settleNoSuccessor()   // giving_up.go: "mon successeur n'est pas encore connu"
	r.settleSeatInName()    // seat_passed.go: "merci de mettre mon inscription | au nom de X"
	r.settleMistaken()      // seat_passed.go: "erreur de ma part : ce n'est pas moi qui viendrai mais X"
	r.settleMealTold()      // meal_told.go: "je confirme pour le repas, j'en serai"
	r.settleMealSaid()      // meal_changes.go: "j'avais dit oui pour le repas mais finalement non"
	r.settleUnsureTold()    // meal_changes.go: "je ne sais plus si j'avais coché le repas : je déjeunerai"
	r.settleUndoMeal()      // meal_changes.go: "j'ai pris le repas par erreur, merci de l'annuler"
	r.settleMealForgotten() // meal_forgotten.go: "j'ai oublié de m'inscrire pour le repas, pouvez-vous m'ajouter ?"
	r.settleWasComing()     // companions_changed.go: "X, qui devait m'accompagner, ne viendra pas"
	r.settleOneMoreHead()   // companions_changed.go: "un deuxième participant : X"
	r.settleOtherMatter()   // giving_up.go: "une autre réunion, je dois annuler"
	r.settleBossAsks()      // giving_up.go: "ma directrice m'a demandé de ne pas y aller, je dois annuler"
	r.settleSeatInHall()    // giving_up.go: "je passe en visio, vous pouvez libérer ma place"
	r.settleNoRoad()        // obstacle_video.go: "mon déplacement n'a pas été validé, je suivrai la visio"
	r.settleLinkWanted()    // obstacle_video.go: "pouvez-vous m'envoyer le lien ? Je ne pourrai pas venir sur place"
	r.settleBereaved()      // giving_up.go: "ma mère vient de décéder, je ne serai pas là"
	r.settleWouldBut()      // unreal.go: "je suivrais bien en visio, mais …"
	r.settleObstacleVideo() // obstacle_video.go: "j'ai un contretemps, je suivrai en visio"
}
