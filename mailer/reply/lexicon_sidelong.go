package reply

// sayingSidelongTable holds whole clauses that answer sideways, or only prepare the answer beside them: "le direct du matin fera très bien l'affaire", "je ne suis pas
// contre", "n'attendez personne de ma part".
const sayingSidelongTable = `
	set live le_direct|la_retransmission|la_diffusion|la_diffusion_en_direct|la_version_en_ligne|la_version_video|le_lien_video
	yes:remote @live du_matin|de_la_matinee? fera tres|parfaitement|largement? bien? mon|l affaire pour_moi?
	yes:remote @live du_matin|de_la_matinee? me suffira|conviendra|ira|convient|suffit tres|parfaitement|largement|amplement? bien?
	set link branchez|basculez|mettez|passez|inscrivez|connectez
	yes:remote @link moi donc|plutot? sur|en|pour le? direct|retransmission|webinaire a_la_place|plutot|s_il_vous_plait?
	yes:remote @link moi donc|plutot? sur|pour la|votre retransmission|diffusion|webinaire|diffusion_en_direct a_la_place|plutot|s_il_vous_plait?
	set sit m_assierai|m_assoirai|m_installerai
	yes:onsite je @sit donc|volontiers? dans la|votre salle
	yes:onsite je @sit donc|volontiers? dans la|votre salle avec tout_le_monde|vous|les_autres
	yes:onsite je @sit donc|volontiers? dans la|votre salle des l_accueil|le_debut|l_ouverture|le_cafe|le_matin
	yes:onsite une simple|petite|bonne? chaise dans la|votre salle me comblera|suffira|suffit|ira|conviendra
	yes:remote je regarderai|suivrai|ecouterai tout? ca|cela derriere|devant ma|mon|une|un webcam|ecran|ordinateur|tablette
	yes:remote je regarderai|suivrai|ecouterai vos_travaux|vos_echanges|vos_conferences|les_conferences|vos_interventions derriere|devant|depuis|sur ma|mon|une|un webcam|ecran|ordinateur|tablette|telephone
	yes:remote ce sera derriere|devant|depuis mon|l|un ecran|ordinateur|ordi
	yes:remote je me rattrape|rattraperai en suivant cette|votre|l edition|journee|rencontre en visio|visioconference|ligne|direct
	yes:onsite prenez|comptez moi donc|plutot? en_salle|sur_place|en_presentiel
	yes:remote prenez|comptez moi donc|plutot? en_visio|en_visioconference|en_ligne|a_distance
	no je passe la main cette_fois|pour_cette_fois|cette_fois_ci|pour_cette_fois_ci
	no je passe donc la main cette_fois|pour_cette_fois|cette_fois_ci
	no n attendez donc|surtout? personne de ma_part|notre_part
	fill je ne suis pas contre
	fill je n ai rien contre
	fill mon silence n etait|est pas un oui|non|refus|accord|acquiescement
	fill mon silence ne valait|vaut pas refus|accord|acceptation|oui|non
	fill ce n etait|est pas un oui|non|refus|accord silencieux|muet|deguise|tacite
	fill la|ainsi|comme_ca au_moins je ne risque|crains rien
	fill je me lance
	fill j assume
	off retirez|supprimez|effacez|enlevez|rayez|otez moi donc? de vos|votre destinataires|correspondants|envois|expeditions
`
