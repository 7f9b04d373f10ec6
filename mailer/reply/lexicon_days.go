package reply

// sayingDaysTable holds whole clauses that answer for all days of a programme at once; see sayings.go.
const sayingDaysTable = `
	set fits colle|convient|correspond|cadre|concorde|s_accorde|rentre|entre|passe|va|coincide|est_compatible|n_est_compatible|tombe_bien
	set diaries mon|notre planning|agenda|calendrier|emploi_du_temps
	set noday aucune_date|aucune_des_dates|aucune_de_ces_dates|aucune_de_vos_dates|aucune_des_quatre_dates|aucune_de_ces_quatre_dates|aucune_journee|aucune_des_journees|aucune_de_ces_journees|aucune_des_quatre_journees|aucune_rencontre|aucune_des_rencontres|aucune_de_ces_rencontres|aucune_de_vos_rencontres|aucune_des_quatre_rencontres|aucune|aucune_des_quatre|aucune_d_elles|pas_une_date|pas_une_seule_date|aucun_rendez_vous|aucun_des_rendez_vous|aucune_des_dates_proposees|aucune_des_dates_du_programme
	no:all @noday ne @fits avec|a|dans mon|notre planning|agenda|calendrier|emploi_du_temps
	no:all @noday ne @fits avec|a mes|nos disponibilites|horaires|cours|obligations|contraintes|engagements|conges|jours_de_travail
	no:all @noday n est compatible avec mon|notre planning|agenda|calendrier|emploi_du_temps|travail
	no:all @noday n est compatible avec mes|nos disponibilites|horaires|cours|obligations|contraintes|engagements|conges
	no:all @noday n est compatible avec mes|nos horaires|jours de travail|cours|garde
	no:all @noday n est possible|jouable|faisable|envisageable pour_moi|pour_nous|de_mon_cote?
	no:all @noday ne me|nous va|convient|colle|correspond|est_possible|arrange pour_moi|du_tout|cette_annee?
	no:all @noday ne m|nous arrange pour_moi|du_tout|cette_annee?
	no:all je n en? ai? suis|serai libre|dispo a|pour @noday
	no:all je ne suis|serai libre|dispo|disponible|la|presente|present a|pour @noday
	no:all je ne peux|pourrai malheureusement|donc? venir|participer|assister|etre_la|me_liberer a|pour @noday
	no:all je ne suis|serai pas libre|dispo|disponible aux quatre? dates|journees|rencontres proposees?
	no:all je ne viendrai|viens|participerai|participe|assisterai a @noday
	set nodates les_dates|les_quatre_dates|ces_dates|vos_dates|ces_quatre_dates|vos_quatre_dates|les_dates_proposees|les_dates_du_programme
	no:all @nodates ne me conviennent|vont|correspondent|collent pas du_tout?
	no:all @nodates ne collent|correspondent|cadrent|concordent|vont pas avec|a mon|notre planning|agenda|calendrier|emploi_du_temps
	no:all @nodates ne sont pas compatibles avec mon|notre planning|agenda|calendrier|emploi_du_temps
	no:all je ne suis|serai pas|jamais libre|dispo|disponible pour|a ces|vos dates|journees|rencontres
	no:all je ne suis|serai pas|jamais libre|dispo|disponible pour|a ces|vos quatre dates|journees|rencontres
	yes:all je m inscris a|pour tout
	yes:all je viens|viendrai|participe|participerai|assiste|assisterai|serai a tout
	yes:all je viens|viendrai|participe|participerai|assiste|assisterai a tout le programme|cycle
	yes:all je serai|suis presente|present|la a tout
	yes:all je serai|suis presente|present|des_votres partout
	yes:all je participe|participerai|m_inscris partout
	yes:all inscrivez|notez|mettez|comptez moi sur|pour|a tout|tous|toutes|chaque le|les|l|vos? programme|dates|rencontres|ensemble|date|rencontre|journee|journees svp|stp|s_il_vous_plait?
	yes:all vous pouvez|pourrez m|me inscrire|noter|compter|mettre partout svp|stp|s_il_vous_plait?
	yes:all vous pouvez|pourrez m|me inscrire|noter|compter|mettre a|pour tout|toutes svp|stp|s_il_vous_plait?
	yes:all merci|prenez de|bien_vouloir m inscrire|noter|compter partout svp|stp|s_il_vous_plait?
	yes:all je serai|suis la|presente|present a|pour chaque rencontre|journee|date|fois
	yes:all je viens|viendrai|participe|participerai|m_inscris a|pour chaque rencontre|journee|date
	yes:all je serai|suis la|presente|present a|pour chacune des|de_ces|de_vos rencontres|journees|dates
	yes:all je viens|viendrai|participe|participerai|m_inscris a|pour chacune des|de_ces|de_vos rencontres|journees|dates
	yes je serai|suis la|presente|present a|pour chacune des|de_ces|de_vos
	yes je viens|viendrai|participe|participerai|m_inscris a|pour chacune des|de_ces|de_vos
	yes:all presente|present partout
	yes:all je veux|voudrais|souhaite bien? etre inscrite|inscrit|notee|note partout
	yes:all je veux|voudrais|souhaite bien? m inscrire partout
	yes:all inscris|note|mets|compte moi partout|a_tout|a_toutes|pour_tout svp|stp|s_il_te_plait|merci?
	yes:all inscrivez|notez|mettez|comptez moi partout|a_tout|a_toutes|pour_tout svp|stp|s_il_vous_plait|merci
	yes:all inscrire|inscription partout
	yes:all presente|present a tout
`
