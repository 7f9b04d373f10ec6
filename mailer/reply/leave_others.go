package reply

// leavesForOthers says whether it is somebody else who wants no more letters: "mon mari désire ne plus recevoir vos messages. Quant à moi, continuez."
func leavesForOthers(text string) bool {
	return wishOfOthers.MatchString(" "+text+" ") && !wishOfMine.MatchString(" "+text+" ")
}

var (
	wishOfOthers = lazily(` [a-z]+ (ne )?(souhaite|souhaitent|desire|desirent|demande|demandent|veut|veulent|voudrait|voudraient|aimerait|aimeraient|prefere|preferent|souhaiterait|souhaiteraient|tient|tiennent|refuse|refusent|m a demande|m ont demande|me demande|me demandent|me prie|me charge)( [a-z]+)? (a |de |d )?(ne plus|n etre plus|etre (retiree?|desinscrite?|supprimee?|rayee?|enlevee?|otee?)|que vous|se desinscrire|se desabonner|quitter) `)
	wishOfMine   = lazily(` (je|j|moi|nous|on) `)
)
