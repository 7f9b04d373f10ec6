package reply

import (
	"slices"
	"strings"
	"sync"
)

// Given names, folded, by the gender of who bears them; those of both, "Dominique", "Claude", "Camille", are left out.

const womensNames = `
	adele adelaide adeline adriana agathe aglae agnes aicha aida aimee alexandra alexia alice alicia aline alison allison amandine amelie amina ana anais
	anastasia andree angele angelina angelique anissa anita anna annabelle anne annette annick annie antoinette apolline ariane arlette armelle assia
	astrid aude audrey aurelie aurore axelle barbara beatrice benedicte berengere bernadette berthe blanche blandine brigitte bruna capucine carine carla
	carmen carole carolina caroline cassandra catherine cecile cecilia celia celine chantal charlene charlotte chiara chloe christelle christiane
	christine cindy claire clara clarisse claudette claudia claudie claudine clemence clementine cloe clotilde colette coline colombe constance coralie
	corinne cyrielle dalila daniele danielle daphne delphine denise diana diane djamila dorothee edith edwige elea eleonore elena eliane elisa elisabeth
	elise ella elodie eloise elsa emeline emilie emma emmanuelle enora estelle esther eugenie eulalie eva evelyne fabienne fadila fanny farida fatiha
	fatima fatoumata faustine fernande flavie fleur flora flore florence florine france francine francoise frederique gabriella gabrielle gaelle genevieve
	georgette geraldine germaine ghislaine ginette gisele gwenaelle gwendoline hafida hanane hayat helena helene heloise henriette honorine hortense
	huguette ida ines ingrid irene iris isabelle isaline jacqueline jade jamila janine jeanine jeanne jeannette jeannine jennifer jessica jihane joanna
	jocelyne joelle johanna josephine josette josiane judith julia juliane julie julienne juliette justine karima karine katell katia khadija ladislava
	laetitia laila lamia lara laura laure laureline laurence laurie laurine lea leila lena leonie leontine leticia lila lilia liliane lilou lina linda
	line lisa lise lisette lola louisa louise louna luce lucette lucia lucie lucienne lucile lucille ludivine lydia lydie lyse madeleine madeline magali
	magalie maelle maeva maheva mailys maissa malika manon margaux margot marguerite maria mariam marianne marie marielle mariette marilyne marina marine
	marion marjolaine marjorie marlene marthe martine maryline maryse maryvonne mathilde maud maude mauricette megane melanie melina melissa melodie
	mireille monique morgane mounia muriel myriam nabila nadege nadia nadine naima najat nancy nassima natacha nathalie nelly nicole nina ninon noelle
	noemie nora norah odette odile olga olivia ombeline oceane ophelie orlane pascale patricia paula paule paulette pauline perrine petra philippine
	pierrette priscilla rachel rachida raphaelle raymonde rebecca regine reine renee roberte rolande romane rosa rose roseline roselyne roxane sabine
	sabrina safia salima salome samia samira sandra sandrine sarah segolene selma severine sidonie simone soizic solange solene soline sonia sophie soraya
	souad stephanie suzanne suzie sylvaine sylvette sylviane sylvie tania tatiana thelma therese tiphaine valentine valerie vanessa vera veronique
	victoire victorine vinciane virginie viviane wendy yamina yasmina yasmine yolande yvette yvonne zahra zara zelie zohra zoe michele michelle marcelle
	fatou mariama aminata awa binta aissatou khady oumou hawa ramata coumba ndeye djeneba kadiatou rokia maimouna zeinab
	gilberte paola amel nawel siham houria mylene maelys solveig yveline lisbeth ghyslaine rosalie rosine salma hafsa`

const mensNames = `
	aaron abdallah abdel abdelkader abdou abel achille adam adil adrien ahmed aime alain alan alban albert aldo alexandre alexis alfred ali alois alphonse
	amadou amaury ambroise amir anatole andre anthony antoine antonin antonio arnaud arsene arthur auguste augustin aurelien axel aymeric baptiste barnabe
	barthelemy bastien benjamin benoit bernard bertrand bilal blaise boris brahim brice bruno calixte cedric celestin cesar charles christian christophe
	clement clovis colin come corentin constant constantin cyprien cyril damien daniel david denis desire didier diego dimitri djamel donatien driss edgar
	edmond edouard eliott eloi emile emilien emmanuel enzo eric ernest erwan esteban etienne eugene evan evrard fabien fabrice farid felix ferdinand
	fernand firmin florent florian franck francois francis frederic gabin gabriel gael gaetan gaspard gaston gauthier gautier geoffrey geoffroy georges
	gerald gerard gilbert gildas gilles giovanni gregoire gregory guillaume gustave guy hakim hamid hamza hassan hector henri herve hicham honore hubert
	hugo hugues ibrahim ignace ilan ilyes isaac ismael ivan jacky jacques jason jean jeremie jeremy jerome joachim joel johan johann jonas jonathan jordan
	joris jose joseph josselin joshua jules julien justin kader kamel karim kevin khaled killian kylian lambert laurent lazare leandre leo leon leonard
	leopold lionel loic lorenzo louis luc luca lucas lucien ludovic mael maelan malik malo mamadou manuel marc marceau marcel marius mario marin martial
	martin mateo mathias mathieu mathis mathurin matteo matthias matthieu maurice max maxence maxime mehdi mehmet melchior michael michel mickael miguel
	milan milo mohamed mohammed mourad mustapha nabil nader nasser nathan nathanael nicolas noah noe noel norbert octave olivier omar oscar oswald otto
	pablo paolo pascal patrice patrick paul pedro philibert philippe pierre pierrick quentin rachid raoul raphael raymond regis remi remy renaud rene
	reynald richard robert robin rodolphe rodrigue roger roland romain romaric romeo romuald ronan roman rudy ruben said salah salim salomon salvatore
	samir samuel samy saturnin sebastien serge sergio severin simon sofiane stanislas stephane steve steven sylvain sylvestre tanguy tarik teddy theo
	theodore theophile thibaud thibault thibaut thierry thomas tim timeo timothee titouan tom tony toussaint tristan ugo urbain valentin valery vianney
	ousmane moussa boubacar ibrahima cheikh oumar alioune abdoulaye souleymane
	victor vincent virgile vivien vladimir walid walter wilfrid wilfried william xavier yacine yanis yann yassine yoann yohan yohann youcef youssef yvan
	yves yvon zacharie jocelyn marco bernardin`

// givenNames is the gender of each given name, "m" or "f".
var givenNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, name := range strings.Fields(mensNames) {
		out[name] = "m"
	}
	for _, name := range strings.Fields(womensNames) {
		out[name] = "f"
	}
	return out
})

// eitherNames are given names of women and of men.
const eitherNames = `
	alex alix andrea ange camille celeste charlie chris claude cleo dany dominique eden elie frederique gaby gwen jo joss kim leslie loan loris lou louison
	morgan noa sacha sam swann yael yannick`

// GivenName says whether a word is a given name that is known, whatever its case and accents; of « Marie-Hélène », its first part must be.
// A word may be a family name as well: « Martin », « Vincent ».
func GivenName(word string) bool {
	first, _, _ := strings.Cut(fold(word), "-")
	return givenNames()[first] != "" || slices.Contains(strings.Fields(eitherNames), first)
}
