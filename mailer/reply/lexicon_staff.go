package reply

// staffTable holds what people of a house write beside their answer: "autrement dit", "pas davantage", "il faut me rayer", "point de repas", "je file
// déjeuner chez ma cousine", "il fera honneur au repas"; and "enlevez-moi de vos mails", which leaves the list.
const staffTable = `
	off:whole retirez|enlevez|supprimez|rayez|otez|effacez|radiez|sortez|desinscrivez|desabonnez moi|nous donc? de|d vos|tous_vos mails|mail|e_mails|emails|courriels|newsletters|mailings|publipostages
	fill autrement dit|formule
	fill dieu merci
	fill messieurs dames
	not pas|point|guere davantage
	set midday repas|dejeuner|buffet
	lunch:no point|nul_besoin de|d @midday
	lunch:no le|votre @midday se passera|se_fera de|sans moi
	lunch:no ne? mange|dejeune jamais le_midi|a_midi
	set off2 file|filerai|fonce|rentre|rentrerai|vais|irai|pars|partirai|retourne|retournerai
	set kin cousin|cousine|soeur|frere|mere|maman|pere|fils|fille|tante|oncle|belle_soeur|beau_frere|belle_mere|beau_pere|belle_fille|gendre|neveu|niece|copine|copain|amie|ami|voisine|voisin|marraine|parrain|grand_mere
	lunch:no @off2 dejeuner|manger|casser_la_croute chez mon|ma|mes|un|une|des @kin a_midi?
	lunch:yes fera|ferai|ferons|feront|fera_bien_sur honneur au|a_votre @midday
	set gone rayer|retirer|enlever|decommander|decompter
	cancel il_faut|faut|il_faudra|il_faudrait|il_va_falloir me @gone de|des|du la|vos|votre? participants|inscrits|presents|liste_des_participants|liste_des_inscrits|liste_des_presents|effectif|comptes
	hedge une? place a_titre_provisoire a_mon_nom
	hedge une? place a_mon_nom a_titre_provisoire
	mode:onsite partout en_presentiel|sur_place|en_salle|dans_la_salle
	mode:remote partout en_visio|en_visioconference|a_distance|en_distanciel
	lunch:yes partout avec? le|un? repas|dejeuner
	mode:remote restera|resterons|resteront|resterai devant|derriere son|nos|leurs|leur|mon|notre ecran|ecrans|ordinateur|ordinateurs
	journey fera|ferons|feront la|le route|trajet|voyage jusqu
`
