package reply

// leaveTable holds further ways to want no more letters, for oneself or for one's house: "merci de ne plus nous envoyer vos invitations", "ne
// m'écrivez plus", "inutile de continuer à nous écrire".
const leaveTable = `
	set mailings mail|mails|email|emails|e_mail|e_mails|courriel|courriels|message|messages|invitation|invitations|lettre|lettres|newsletter|newsletters|courrier|courriers|sollicitation|sollicitations|programme|programmes|information|informations|infos|publicite|publicites|communications|annonces
	off:whole desinscrivez|desabonnez moi de votre|vos|toutes_vos liste|listes|fichiers|envois
	off:whole ne plus nous|me|m ecrire|solliciter|contacter|relancer_pour_vos_rencontres
	off:whole ne plus rien nous|me|m envoyer|adresser|transmettre
	off:whole ne plus nous|me|m envoyer|adresser|transmettre rien
	off:whole ne plus nous|me|m envoyer|adresser|transmettre|expedier|faire_parvenir vos|votre|de|d|des|aucun|aucune|les|ces|ce_type_de|ce_genre_de|ce_type_d|ce_genre_d @mailings
	off:whole ne nous|m|me ecrivez|sollicitez|contactez plus
	off:whole ne veux|veut|voulons|souhaite|souhaitons|desire|desirons plus de|d vos|votre|ces @mailings
	off:whole ne nous|m|me envoyez|adressez|transmettez plus rien
	off:whole ne nous|m|me envoyez|adressez|transmettez plus vos|votre|de|d|aucun|aucune|les|ces|ce_type_de|ce_genre_de|ce_type_d|ce_genre_d @mailings
	off:whole inutile|pas_la_peine de|d continuer a nous|m|me ecrire|solliciter|contacter
	off:whole inutile|pas_la_peine de|d continuer a nous|m|me envoyer|adresser vos|votre|des|de|d|ces|les @mailings
	off:whole arretez|cessez|arreter|cesser de|d nous|me ecrire|solliciter|contacter
	off:whole arretez|cessez|arreter|cesser de|d nous|me|m envoyer|adresser vos|votre|des|de|d|ces|les @mailings
	off:whole arreter|cesser vos envois|mailings|courriers|courriels|mails|invitations
	off:whole ne souhaitons|voulons|desirons plus recevoir vos|votre|de|d|aucun|aucune|ces|les @mailings
	off:whole ne souhaitons|voulons|desirons plus etre contactes|contactees|sollicites|sollicitees|destinataires
	off:whole nous retirer|enlever|supprimer|rayer|oter|effacer|radier|sortir|desinscrire|desabonner de|d votre|vos|toutes_vos liste|listes|fichier|fichiers|envois|mailing|mailings|contacts
	off:whole nous retirer|enlever|supprimer|rayer|oter|effacer|radier|sortir|desinscrire|desabonner de|d votre|vos|toutes_vos liste|listes|fichier|fichiers de|d diffusion|envoi|contacts|mailing|contact|destinataires
	off:whole retirez|enlevez|supprimez|rayez|otez|effacez|radiez|sortez nous de|d votre|vos|toutes_vos liste|listes|fichier|fichiers|envois|mailing|mailings|contacts
	off:whole retirez|enlevez|supprimez|rayez|otez|effacez|radiez|sortez nous de|d votre|vos|toutes_vos liste|listes|fichier|fichiers de|d diffusion|envoi|contacts|mailing|contact|destinataires
	off:whole me|m desinscrire|desabonner|radier|effacer de|d vos|toutes_vos|tous_vos listes|fichiers|envois|mailings|mails
	off:whole nous desabonner
	off:whole me|m|nous desinscrire de cette liste
	off:whole nous desabonner de votre|vos|la|cette newsletter|lettre|liste|lettre_d_information
	off:whole desabonnez nous
	set atonce des_a_present|des_maintenant|des_aujourd_hui|immediatement|sans_delai|sans_attendre|sans_tarder|definitivement|rapidement|au_plus_vite|desormais|a_l_avenir
	set strikeoff retirer|enlever|supprimer|rayer|oter|effacer|desinscrire|desabonner|radier|sortir
	off:whole me|m|nous @strikeoff @atonce de|d votre|vos|toutes_vos liste|listes|fichier|fichiers|envois|mailing|mailings|contacts
	off:whole me|m|nous @strikeoff @atonce de|d votre|vos|toutes_vos liste|listes|fichier|fichiers de|d diffusion|envoi|contacts|mailing|contact|destinataires
	off:whole retirez|enlevez|supprimez|rayez|otez|effacez|radiez|sortez moi|nous @atonce de|d votre|vos|toutes_vos liste|listes|fichier|fichiers|envois|mailing|mailings|contacts
	off:whole retirez|enlevez|supprimez|rayez|otez|effacez|radiez|sortez moi|nous @atonce de|d votre|vos|toutes_vos liste|listes|fichier|fichiers de|d diffusion|envoi|contacts|mailing|contact|destinataires
	off:whole @strikeoff @atonce mon|mes|notre|nos|l adresse|adresses|nom|mail|coordonnees|contact electronique|mail|e_mail? de|d votre|vos|toutes_vos liste|listes|fichier|fichiers|envois|mailing|mailings|contacts
	off:whole @strikeoff @atonce mon|mes|notre|nos|l adresse|adresses|nom|mail|coordonnees|contact electronique|mail|e_mail? de|d votre|vos|toutes_vos liste|listes|fichier|fichiers de|d diffusion|envoi|contacts|mailing|contact|destinataires
`
