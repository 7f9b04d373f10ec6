package reply

// elseTable holds other matters: meetings, feasts and files that are none of the programme, and plain adverbs that bear on nothing.
const elseTable = `
	meeting brocante|kermesse|loto|tombola|vide_grenier|vide_greniers|bric_a_brac|exposition|expo|festival|carnaval|gala|bal|banquet|apero|aperitif|pot|pot_de_depart|pot_d_accueil|cocktail|galette|voeux|messe|obseques|enterrement|funerailles|bapteme|communion|anniversaire|fete_des_voisins|sortie|voyage|sejour|colonie|concours|concert|spectacle|repetition|recital|cine_debat|avant_premiere|cafe_debat|apero_debat|seminaire|symposium|universite_d_ete|journee_portes_ouvertes|portes_ouvertes|jpo|hackathon|marathon|trail|randonnee|course|competition|championnat|marche_de_noel|foire|braderie|defile|commemoration|8_mai|14_juillet|conges_annuels|elections|scrutin|bureau_de_vote|bac|baccalaureat|brevet|soutenance|concours_de_belote|belote|petanque|chasse|chorale|stage_de_foot|webinaire|visioconference_nationale|table_ronde_nationale|plenum|codir|comex|comop|cosui|cospe|chsct|bureau_municipal|bureau_communautaire|conseil_de_surveillance|conseil_de_discipline|conseil_d_ecole|conseil_de_quartier|conseil_citoyen|conseil_syndical|comite_syndical|comite_technique|comite_social|comite_de_selection|comite_de_suivi|comite_d_attribution|commission_permanente|commission_d_appel_d_offres|commission_d_attribution|ccapex|clspd|cispd|gls|gus|gup|cotech|cdad|ag_extraordinaire|assemblee_pleniere|audition|plaidoirie|audience|tribunal|proces|rendez_vous_medical|rdv_medical|consultation|operation_chirurgicale|demenagement|inspection|recrutement|entretien_annuel|entretiens|visite_medicale|depistage|audit|audits
	meeting facture|devis|tarif|tarifs|paiement|virement|pourboire|bon_de_commande|bordereau|mandat_de_paiement|rib|kbis|cerfa|attestation_fiscale|dossier_de_subvention|demande_de_subvention|appel_a_projets|appel_a_projet|appel_d_offres|marche_public|avenant|convention_signee|contrat_de_travail|fiche_de_paie|declaration|cotisation|cotisations|remboursement|note_de_frais|ordre_de_mission|budget_previsionnel|compte_rendu|compte_de_resultat|proces_verbal|pv|rapport_d_activite|rapport_annuel|deliberation|arrete|permis_de_construire|location_de_salle|pret_de_salle|badge_d_acces|photocopieuse|imprimante|chauffage|fuite|ampoule
	meeting autre reunion|evenement|engagement|rendez_vous|obligation|manifestation|ceremonie|formation|conference|seminaire|audience|intervention|deplacement
	meeting conseil municipal|communautaire|departemental|citoyen|regional|syndical|metropolitain
	meeting une|deux|plusieurs|d autres? reunion|reunions|rendez_vous|obligations|engagements
	fill finalement_oui|enfin_bref|bref|du_coup|de_ce_fait|par_consequent|en_consequence|de_fait|en_realite|a_vrai_dire|pour_tout_dire|entre_nous|soit_dit_en_passant|somme_toute|apres_tout|tout_simplement|en_somme|d_une_part|d_autre_part|par_ailleurs|en_outre|de_surcroit|qui_plus_est|au_demeurant|a_cet_egard|a_ce_titre|a_ce_sujet|a_ce_propos|en_l_occurrence|en_l_espece|le_cas_present|a_juste_titre|a_bon_escient|comme_il_se_doit|comme_de_juste|comme_de_coutume|a_l_accoutumee|comme_a_l_accoutumee|comme_chaque_fois|d_habitude|d_ordinaire
	fill bien_evidemment|bien_entendu|evidemment|naturellement|bien_volontiers|de_bon_coeur|de_gaiete_de_coeur|de_grand_coeur|en_personne_d_ailleurs|a_titre_benevole|a_titre_gracieux|a_titre_associatif|a_titre_professionnel|es_qualites
	fill aujourd_hui_meme|ce_jour_meme|sur_le_champ|incessamment|des_aujourd_hui|d_ores_et_deja|des_a_present|des_lors|desormais|dorenavant
	fill cette|la nouvelle|belle|premiere|seconde|interessante|prochaine edition
	fill de notre|mon|ma|nos|cote part
	fill au sein de|du|d
	fill au service de|du|des|d
	fill aupres de|du|des|d
	fill au profit|benefice de|du|des|d
	fill a l initiative|invitation|demande de|du|des|d
	fill grace a|au|aux votre|vos? relance|rappel|message
	fill j|nous en parle|parlerai|parlons|profite|profiterai|profiterons
	fill j|nous avons|ai longtemps|beaucoup attendu|travaille
	fill en profiterai|profite pour rencontrer|echanger|decouvrir|saluer
	fill au plus|mieux tot|vite
	fill rappel|memo|piqure_de_rappel|aide_memoire
	fill enjeu|enjeux|beau|bel|vaste|noble projet|defi|combat
	verb:1 vous m aurez|avez
	verb:1 vous me verrez|retrouverez|croiserez
	no ne? peux|pourrai|puis pas m y? eclipser|echapper|absenter|eloigner|arracher|soustraire
	no ne? peux|pourrai|puis pas quitter|bouger|m_en_aller|m_echapper
	no fais|ferai|fait une croix sur|dessus
	enrol:me marquez|ecrivez|notez|couchez moi
	off:whole retirez|supprimez|enlevez|rayez|sortez|otez|effacez|biffez moi donc? du|de|des la|votre|vos|ce? fichier|fichiers|base|listing|mailing|carnet|registre_de_diffusion
	no participation|presence|venue exclue|impossible|inenvisageable|compromise
	fill ne parait|paraissent
	fill en tenue|uniforme|civil|costume|bottes|baskets|survetement|jogging
	lunch:yes dejeuner|repas|lunch inclus|incluse|compris|comprise
	courtesy que personne ne s inquiete|inquietent|alarme
`
