package reply

// yesTable holds further ways of accepting and of announcing somebody.
const yesTable = `
	set go venir|participer|assister|etre_present|etre_la|etre_des_votres|etre_parmi_vous|etre_avec_vous|me_joindre_a_vous|vous_rejoindre|y_assister|y_participer|y_etre|y_aller|m_y_rendre|prendre_part|y_prendre_part|suivre|la_suivre|repondre_present|repondre_favorablement|accepter_votre_invitation|honorer_votre_invitation|vous_confirmer|m_inscrire|m_y_inscrire|accepter|nous_joindre_a_vous
	modal:1 aurai|ai le|la|un|une|beaucoup|grand? grand? plaisir|joie|honneur de|d|a
	modal:1 aurai grand plaisir a|de
	modal:1 me fais|ferai une|un joie|plaisir|fete|honneur|devoir de|d
	modal:1 me rejouis|rejouirais de|d
	modal:1 suis|serai|serais tres|vraiment|particulierement|toujours? heureux|heureuse|ravi|ravie|content|contente|enchante|enchantee|honore|honoree|flatte|flattee de|d
	modal:1 tiens|tenais a
	modal:1 desire|desirerais|souhaiterais|souhaite|aimerais|voudrais bien?
	modal:1 prevu de|d
	modal:1 ai prevu de|d
	modal:1 m engage a
	modal:1 compte bien|absolument?
	modal:1 pourrai|pourrais bien? volontiers?
	modal:4 serons heureux|ravis|heureuses|ravies de|d
	modal:4 aurons le|grand plaisir de|d|a
	modal:4 tenons a
	modal:3 sera heureux|heureuse|ravi|ravie de|d
	modal:3 aura le|grand plaisir de|d|a
	modal:3 tient a
	modal:3 me charge de|d
	modal:3 a bien prevu de|d
	modal:3 vient de|d me|m|nous informer|indiquer|dire|confirmer|signaler|annoncer|preciser que|qu
	modal:3 me|m|nous prie|charge|demande|a_demande|a_charge|a_chargee|a_prie|a_priee de|d vous? dire|informer|indiquer|prevenir|avertir|faire_savoir que|qu
	modal:3 m a? chargee|charge|prie|priee de|d
	modal:1 c est avec plaisir|joie|enthousiasme|grand_plaisir|un_grand_plaisir|beaucoup_de_plaisir|un_reel_plaisir|un_immense_plaisir|honneur que|qu
	modal:1 il m est agreable de
	modal:1 ne puis|peux que
	present de la fete
	present au rendez|rdv vous
	present d attaque
	present tout oreilles
	present dans l|votre assistance|assemblee
	present parmi les|vos participants|participantes|presents|inscrits|invites|auditeurs
	present parmi l|votre assistance|auditoire
	present dans le public
	verb:1 j en suis|serai
	verb:1 en suis|serai
	verb:1 reponds par la positive
	verb:1 reponds oui|positivement|favorablement
	verb:1 reponds oui|positivement|favorablement|present a votre|cette|l invitation
	verb:1 reponds present a l appel
	verb:1 donne une? suite favorable a
	verb:1 accepte bien? volontiers?
	verb:1 accepte avec plaisir|joie
	verb:1 accepte votre|l|cette|cette_belle|votre_aimable|cette_aimable invitation
	verb:1 accepte avec plaisir votre|l|cette invitation
	verb:4 acceptons votre|l|cette invitation
	verb:3 accepte votre|l|cette invitation
	verb:1 serai|suis bien? au rendez|rdv vous?
	verb:1 me joins|joindrai volontiers? a vous|l_evenement|cette_journee
	verb:1 prendrai|prends bien? volontiers? part
	verb:1 vous retrouve|retrouverai
	verb:1 passerai|passe
	verb:1 me presenterai
	verb:1 debarque|debarquerai
	verb:1 ferai|fais partie
	verb:13 prends place
	verb:1 reserve|bloque ma place
	verb:3 passera
	verb:3 prendra part
	verb:3 fera|fait partie
	verb:3 se fera un plaisir|honneur|devoir|joie de|d @go
	verb:6 seront presents|present|la|des_votres|parmi_vous
	verb:6 se joindront a vous
	verb:6 prendront part
	noun notre|votre|leur|sa|son participation|presence|venue|inscription
	noun inscription|participation|presence|venue de|d
	confirm:1 atteste|certifie|assure
	confirm:1 vous assure|atteste
	confirm:1 confirmee|acquise|assuree|validee|certaine|actee|garantie
	confirm:1 est|sera confirmee|acquise|assuree|validee|certaine|actee
	confirm:1 vous? fais part de|que
	confirm:1 vous? fais savoir que|qu
	confirm:1 vous? fais connaitre
	confirm:1 faire|fait part de
	confirm:1 vous? prie de noter
	confirm:1 vous? confirmer|confirme par la? present|ce_message|ce_mail|retour
	confirm:1 tiens|souhaite|peux a? vous confirmer
	confirm:1 reconfirme
	confirm:1 vous reconfirme
	confirm:1 renouvelle
	confirm:1 redis|repete
	confirm:1 prendre bonne? note de|d
	confirm:1 bien noter|enregistrer
	confirm:1 enregistrer|enregistrez|retenir|retenez|acter|prendre_acte_de
	confirm:1 note|notez
	confirm:1 adresse|transmets|envoie ma|mon
	request merci de bien noter
	request nous? vous remercions de|d bien? vouloir?
	yes me conviendra|convient|irait|ira mieux|bien|parfaitement|tres_bien
	yes ne raterai|raterais|manquerai|manquerais|louperai|louperais ca|cela|cette_rencontre|cette_journee|ce_rendez_vous pour rien au monde
	with accompagne|accompagnee|accompagnes de|d|par
	request merci donc? de|d bien? vouloir?
	request merci beaucoup de|d
	request merci alors|ainsi de
	request je vous remercie de|d bien? vouloir?
	request vous remercie de|d bien? vouloir?
	request nous vous prions de|d bien? vouloir?
	request vous prie|prions de|d
	request nous vous saurions gre de
	request vous serait il possible de|d
	request est il possible de|d
	request je souhaiterais|voudrais que vous
	request vous pouvez donc|aussi|egalement|des_a_present|deja|ainsi
	request pouvez|pourriez vous s_il_vous_plait|egalement|aussi|donc
	enrol:me m|me inscrire|ajouter|noter|compter|rajouter|mettre|enregistrer|preinscrire|reinscrire
	enrol:me m|me inscrire|ajouter|noter|compter|rajouter|mettre|enregistrer dans|sur|a|parmi la|les|vos|votre|l liste|participants|presents|inscrits|listes|effectif
	enrol:me m|me inscrire|ajouter|noter|compter|rajouter|mettre|enregistrer dans|sur|a|parmi la|les|vos|votre|l liste|listes des participants|presents|inscrits|invites
	enrol:me inscrivez|ajoutez|notez|comptez|rajoutez|mettez|enregistrez moi donc?
	enrol:me inscrivez|ajoutez|notez|comptez|rajoutez|mettez|enregistrez moi parmi|sur|dans vous|la_liste|les_participants|les_presents|les_inscrits
	enrol:me ajouter|ajoutez|inscrire|inscrivez|porter|mettre mon nom
	enrol:me ajouter|ajoutez|inscrire|inscrivez|porter|mettre mon nom a|sur|dans la|votre liste
	enrol:me etre inscrit|inscrite
	enrol:me compter sur ma|notre presence|participation|venue
	enrol:me prendre note de ma participation|presence|venue|mon_inscription
	enrol:me prendre en compte ma|mon participation|presence|venue|inscription
	enrol:me proceder a mon inscription
	enrol:me valider|confirmer|enregistrer|prendre|accepter|noter mon|ma inscription|participation|presence|venue
	enrol:me me reserver|garder|prevoir|bloquer une? place
	enrol:me reserver|reservez|bloquer|bloquez|garder|gardez|retenir|retenez|prevoir|prevoyez une place pour moi
	enrol:me reserver|reservez|bloquer|bloquez|garder|gardez|retenir|retenez|prevoir|prevoyez une place a mon nom
	enrol:me me reserver|garder|prevoir|bloquer|reservez|gardez une place|chaise|siege
	enrol:me reservez|gardez|prevoyez moi une? place|chaise|siege
	enrol:me inscris|inscrit moi
	verb:1 me positionne donc? pour|sur|a?
	later me positionne|positionnerai donc? plus_tard|ulterieurement|a_la_rentree|apres_l_ete|en_septembre
	yes me|nous conviennent bien|parfaitement|tout_a_fait|toutes?
	enrol:me il ne? reste plus qu a m inscrire
	enrol:me reste plus qu a m inscrire
	enrol:us nous inscrire|ajouter|noter|compter|enregistrer
	enrol:us inscrivez|ajoutez|notez|comptez nous
	enrol:him inscrire|inscrivez|ajouter|ajoutez|enregistrer|noter|rajouter
	enrol:him noter|enregistrer|enregistrez|notez la participation|presence|venue|inscription de|d
	enrol:him inscrire|ajouter|noter egalement|aussi|donc
	enrol:him prendre en compte l|la inscription|participation|presence de|d
	enrol:him l|les|la|le inscrire|ajouter|noter|compter
	yes ok|d_accord|partant|partante|banco|go|yes|top|parfait|impec|nickel pour|a le?
	yes ok pour moi|ma_part
	yes ok pour ma participation|presence|venue
	yes ok ok
	yes banco
	yes go
	yes carrement
	yes absolument
	yes tout a fait
	yes effectivement
	yes oui oui
	yes mille fois oui
	yes oui avec plaisir|joie|grand_plaisir
	yes oui bien sur
	yes oui volontiers
	yes bien sur que oui
	yes ca me convient|va|botte|branche
	yes cela me convient
	yes me convient parfaitement|tres_bien|bien
	yes c est dit|entendu|parti|parfait_pour_moi|ok_pour_moi|bon_pour_moi|d_accord_pour_moi
	yes c est bon|ok|d_accord|tout_bon|valide pour moi
	yes pour moi c est ok|oui|bon|d_accord
	yes c est un oui
	yes ce sera avec plaisir|joie
	yes ce sera avec un? grand plaisir
	yes ce sera oui
	yes reponse affirmative
	yes reponse positive de ma part
	yes avis favorable
	yes sans probleme|souci|hesiter|hesitation
	yes aucun probleme|souci
	yes pas de souci|probleme pour moi
	yes plutot deux fois qu une
	yes comptez dessus
	yes et comment
	yes evidemment que oui
	yes naturellement
	yes pour sur
	yes oui pour
	yes et oui pour
	yes marche pour moi
	yes ca marche pour moi
	yes d accord avec plaisir
	yes invitation acceptee
	yes presence confirmee
	hedge si|s je|j arrive|arrivais|parviens|reussis a me liberer|degager|organiser
	hedge si je me libere
	hedge si je peux|suis_disponible|suis_libre|suis_en_forme
	hedge si mon|l agenda|planning|emploi_du_temps|calendrier|etat_de_sante me? le? permet
	hedge si mes obligations|contraintes|disponibilites me? le permettent
	hedge si j ai une|un garde|solution_de_garde|accord|feu_vert|mode_de_garde
	hedge si tout va|se_passe bien
	hedge si rien ne vient|change
	hedge si ma sante le permet
	hedge si ma|mon direction|hierarchie|responsable|chef|cheffe|employeur|directeur|directrice|patron|patronne|chef_de_service est|donne|valide|accepte|m_y_autorise|l_accepte|son_accord|d_accord
	hedge si ma|mon direction|hierarchie|responsable|chef|employeur donne son accord
	hedge selon mes|mon disponibilites|agenda|planning|emploi_du_temps|obligations|contraintes
	hedge en fonction de mes|mon disponibilites|agenda|planning|emploi_du_temps|obligations
	hedge sous reserve de mes|mon|l|la|ma|disponibilites|agenda
	hedge sous reserve que
	hedge sous reserve d accord|de_validation|de_confirmation|de_disponibilite|d_empechement|de_place
	hedge a confirmer
	hedge reste a confirmer|valider|voir
	hedge pas encore certain|certaine|sur|sure|confirme|valide|decide
	hedge ne suis|serai pas|pas_encore sur|sure|certain|certaine de|d pouvoir? @go
	hedge ne suis pas|pas_encore sur|sure|certain|certaine de|d pouvoir me_liberer|y_etre|en_etre
	hedge ne sais pas|pas_encore si je|j
	hedge ne peux pas|pas_encore m engager|me_prononcer|confirmer|vous_le_confirmer|vous_confirmer|vous_repondre|repondre|garantir|promettre
	hedge je ne peux rien promettre
	hedge ne promets rien
	hedge il est possible que
	hedge possible que
	hedge se peut que
	hedge il y a des chances
	hedge probablement|surement|vraisemblablement
	hedge surement
	hedge devrais normalement? pouvoir? @go
	hedge devrais normalement? etre present|la|des_votres|disponible|libre
	hedge espere bien? pouvoir? @go
	hedge espere pouvoir me liberer
	hedge pense pouvoir? @go
	yes je? vous|te dis oui
	yes je? vous|te dis donc|alors oui
	hedge pense|crois que oui|si
	hedge ne? me prononce pas encore|pour_l_instant|pour_le_moment
	hedge ne? me prononce pas encore pour l instant
	hedge comptez|compte|notez|note|inscrivez|inscris|mettez|mets|considerez|indiquez moi comme|en|parmi_les possible|possibles|probable|probables|incertain|incertaine|incertains|eventuel|eventuelle|peut_etre|a_confirmer|provisoire|optionnel|option en_attendant?
	hedge envisage de|d @go
	hedge serais interesse|interessee
	hedge serais interesse|interessee par|pour|de|d
	hedge suis tente|tentee
	hedge me tente|interesserait
	hedge j aimerais bien mais
	hedge option|en_option
	hedge avec reserve|reserves
	hedge une option
	hedge tente|tenter|essayer|tacher|essaierai|essayerai|tacherai|tenterai de|d @go
	hedge je|j vais? tenter|essayer|tacher de|d @go
	hedge ferai|fais|ferons tout|mon_possible|le_maximum|le_necessaire|mon_maximum|de_mon_mieux pour|afin_de @go
	hedge je verrai
	hedge vais|dois|veux|voudrais|souhaite|prefere y? reflechir|voir|verifier|regarder|en_parler|demander|consulter|attendre|me_renseigner|m_organiser|voir_avec|hesiter
	hedge reflechis|reflechirai|hesite|doute|ignore|verifie|verifierai
	hedge a voir
	hedge plutot oui
	hedge plutot non
	hedge pourquoi pas
	hedge suivant mes|mon disponibilites|agenda
	hedge en attente de confirmation|validation|l_accord|l_aval|reponse
	hedge j attends l accord|aval|autorisation|feu_vert de|du
	hedge attends la|une confirmation|validation|reponse de|du
	hedge dans la mesure du possible
	hedge autant que possible
	company:9 quelques collegues|membres|benevoles|habitants|jeunes|elus|personnes
	company:9 plusieurs collegues|membres|benevoles|habitants|jeunes|elus|personnes
	company:9 une? delegation|groupe|dizaine
	company:9 toute notre|mon equipe
	company:9 mon|notre equipe
	company:9 nos benevoles|salaries|elus|agents|adherents|jeunes
	company:9 en famille|couple|groupe
`
