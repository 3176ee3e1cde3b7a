/**
 * Holds the words that the mention rules ask for, French, English, German and a few others together, without case and accents.
 *
 * Everything here is general: it names no person, outlet or event of a pack.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Before a role: its holder is no longer, not yet, or not quite in office. */
export const notInOffice = list(
  'ancien ancienne anciens anciennes ex vice futur future futurs ci devant sous adjoint adjointe pro feu ' +
    'former formerly previous precedent precedente deputy acting interim incoming future onetime then late under assistant elect would ' +
    'ehemalige ehemaliger ehemaligen ehemaligem fruhere fruherer fruheren fruherem vize stellvertretende stellvertretender stellvertretenden damalige damaliger damaligen ' +
    'kunftige kunftiger kunftigen designierte designierter designierten einstige einstiger einstigen alt zukunftige zukunftiger zukunftigen ' +
    'erstwhile ousted deposed toppled disgraced assassinated slain gesturzte gesturzter gesturzten abgesetzte abgesetzter abgesetzten entmachtete entmachteter entmachteten verstorbene verstorbener verstorbenen depuesto difunto fallecido ' +
    'expresidente exministro antiguo antigua exministra vicepresidente viceministro futuro anterior',
);

/** Before a role: any holder or another one is meant, not the one in office. */
export const indefinite = list(
  'un une tout toute aucun aucune chaque quel quelle prochain prochaine autre nul nulle quelque nouvel ' +
    'a an any every each no another some next other successive ' +
    'ein eine einer einem einen kein keine keiner keinem keinen jeder jede jedem jeden nachste nachster nachsten neuer ' +
    'una uno algun ningun ninguna otro otra proximo',
);

/** Before a role: ordinals that count holders ("premier président ukrainien"); not part of "premier ministre". */
export const ordinals = list(
  'seul seule unique einzige einziger einzigen premier premiere deuxieme second seconde troisieme dernier derniere first second third last only ' +
    'erster erste ersten letzter letzte letzten zweiter zweite primer primera ultimo ultima',
);

/** Before a role: it is being given or wished for, not used to name somebody. */
export const becoming = list(
  'elu elue nomme nommee devenu devenue devenir devient devint become becomes became becoming elected appointed nominated named reelu reelected wurde gewahlt ernannt',
);

/** Right before a role without an article: it is said of somebody, or is the name of the office. */
export const predicative = list(
  'est etait fut sera serait soit etre ete redevient redevenir reste restera demeure comme que de d as be is was been being were remain remains remained als ist war bleibt blieb wird es era fue sera como e stato come',
);

/** Before "of" and a role: the office is spoken of. */
export const postWords = list('post job role title office position rank duties seat');

/** After a role: as those before it. */
export const notInOfficeAfter = list(
  'elect designate designe designee elu elue adjoint adjointe interim interimaire precedent precedente honoraire dechu destitue destituee renverse evince evincee limoge limogee defunt defunte emerite suppleant',
);

/** Stand between a role and the name beside it. */
export const honorifics = list(
  'le la l les the der die das den dem el il o a m mm mr mrs ms mme mlle monsieur madame miss sir lord herr frau herrn senor senora dr prof docteur doctor professeur professor ' +
    'general marechal marshal colonel comrade camarade genosse excellence excellency majeste majesty altesse highness son sa his her its sein ihr now current currently actuel actuelle actuellement desormais aujourd hui jetzt heutige derzeitige derzeit',
);

/** May stand, with a capital, before a surname without being a first name. */
export const titles = list(
  'm mm mr mrs ms mme mlle monsieur madame herr herrn frau sir lord lady dr ' +
    'president presidente presidentin prasident prasidenten prasidentin chairman chairwoman premier chancellor chancelier kanzler kanzlerin bundeskanzler ' +
    'minister ministre ministerin aussenminister verteidigungsminister ministerprasident prime foreign defense defence secretary secretaire state etat generalsekretar generalsekretars ' +
    'chief chef cheffe head leader dirigeant ruler dictator diktator machthaber machthabers staatschef staatschefs kremlchef kremlchefs kremlherrscher ' +
    'comrade camarade marshal marechal dictateur general generalissimo supreme vorsitzender vorsitzende ' +
    'senator senateur governor ambassador ambassadeur botschafter chefdiplomat spokesman spokeswoman sprecher us russian russische ' +
    'nato affaires etrangeres tsar zar boss patron candidate candidat amtsinhaber amtskollege amtskollegen kollege kollegen prasidentschaft ' +
    'pm fm gov sen rep gen pres presidenta ministro canciller segretario segretario secretario presidentes president lider mandatario dittatore',
);

/** Titles that one person of a country has: with its name on the page they tell even a common surname. */
export const rulers = list('machthaber machthabers diktator diktators dictator dictateur ruler dirigeant leader marechal marshal');

/** Before a surname: somebody of another trade is meant. */
export const otherTrades = list(
  'actor actress acteur actrice comedien comedienne schauspieler schauspielerin singer chanteur chanteuse sanger sangerin rapper rappeur rappeuse musician musicien ' +
    'footballer footballeur striker defender midfielder goalkeeper gardien attaquant milieu buteur coach entraineur trainer selectionneur pitcher quarterback boxer boxeur ' +
    'cyclist cycliste skater patineur patineuse gymnast gymnaste swimmer nageur nageuse golfer golfeur golfeuse ' +
    'professor professeur prof doctor docteur judge juge lawyer avocat avocate author auteur autrice writer ecrivain ecrivaine poet poete novelist romancier romanciere ' +
    'director realisateur realisatrice regisseur producer producteur productrice composer compositeur pianist pianiste violinist violoniste conductor ' +
    'designer painter peintre artist artiste photographer photographe journalist journaliste reporter editor mayor maire inspector inspecteur detective sergeant ' +
    'father pere mother mere sister brother soeur frere cousin cousine wife epouse femme mari husband widow veuve daughter fille son fils aunt uncle tante oncle ' +
    'schriftsteller dichter maler fussballer sportler burgermeister richter anwalt bruder schwester tochter sohn mutter vater saint st sainte',
);

/** Before a surname or a place: what follows is the name of something else ("rue de Moscou", "Mount Washington"). */
export const heads = list(
  'cup coupe comptoir nuits nuit salle gite campagne retraite jeux etoile encre laque zska amants capitals wizards nationals commanders rue avenue boulevard bd place square quai pont passage allee impasse cours chemin route gare tunnel viaduc pagode station metro aeroport port porte parc jardin stade arena ' +
    'municipal municipale council prefet prefecture quartier quartiers banlieue arrondissement united petite mairie maire mairesse municipalite ville lycee college ecole universite hopital conservatoire institut musee theatre opera ballet orchestre philharmonie philharmonique symphonique cirque zoo festival marathon ' +
    'динамо спартак локомотив торпедо цска шахтер шахтар bibliotheque cathedrale eglise monastere patriarche patriarcat hotel restaurant brasserie cafe bar club dynamo spartak lokomotiv torpedo zenit cska fc sc ac rc as us fk bk hc kk afc cf ud equipe derby ' +
    'mont monts mount lake lac fort cape cap ile iles island islands fleuve riviere river glacier mer sea ocean strait detroit ' +
    'uss hms ss sous submarine sousmarin croiseur cuirasse fregate destroyer navire bateau paquebot naufrage ' +
    'bank banque geeintes einiges film serie roman album chanson bataille battle schlacht siege ' +
    'street saint st miss mister radio little new nouveau nouvelle north south east west northern southern eastern western northwest northeast southwest southeast downtown point camp team ' +
    'patriarch patriarchen metropolit metropoliten metropolite metropolitan bischof erzbischof bishop archbishop eveque archeveque ' +
    'strasse platz brucke stadion stadt burgermeister universitat museum theater oper bahnhof flughafen schule calle plaza estadio universidad ciudad mayor ' +
    'mule chicken poulet canard salade recette loi prix fondation syndrome air chevrolet opel kia hotels orient',
);

/** After a surname or a place, with a capital: both together are the name of something else ("Moscow Times"). */
export const tails = list(
  'express times post today daily independent journal gazette herald tribune morning weekly review observer examiner star globe news mirror mail telegraph chronicle magazine press pravda insider ' +
    'street road avenue square boulevard lane drive bridge station university college school institute academy library hospital airport museum opera ballet symphony philharmonic orchestra theatre theater circus zoo ' +
    'route highway interstate marathon open cup olympics games masters derby festival biennale conservatory cathedral metro subway ' +
    'fc sc fk bc united city town dynamo spartak wizards capitals nationals commanders redskins huskies mystics spirit football hockey basketball bulls warriors ' +
    'state heights county township island islands river lake bay sea ocean strait peak mountain valley park monument memorial plaza mall palace hilton tower ' +
    'mule duck chicken irving airlines airways steel bancorp bank motors group film films records studios pictures entertainment foundation prize award law effect method syndrome ' +
    'strasse platz brucke stadion universitat zeitung ente oper torte bicetre dc jr junior iii',
);

/** Lower-case words after a place that make it a town or a team's ("Washington state", "the Moscow metro"). */
export const cityTails = list(
  'city council metro mayor state university subway museum zoo opera suburb suburbs restaurant restaurants street streets apartment duck mule cake',
);

/** After "the Kursk", where the region is meant and not the ship. */
export const regionTails = list(
  'region oblast border front area offensive incursion province frontier sector direction axis operation salient pocket battle battlefield frontline fighting campaign and',
);

/** Names of months and days: capitals that tell nothing. */
export const calendarWords = list(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'januar februar marz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern today yesterday tomorrow',
);

/** Begin sentences without being names. */
export const openers = list(
  'a after against all although among an and as asked at because before behind but by can could did does during even ever for from given had has have here how however if in including inside instead is ' +
    'just later like meanwhile nor not now of on once only or over per perhaps since so still such than that the then there these they this those though through thus to today under until unlike unless was were what when ' +
    'where whether which while who whom whose why will with without would yet yes no its his her our your my their both either neither again also yesterday ' +
    'ainsi alors apres aucun aupres aussi autour avant avec beaucoup car ce ceci cela celui cependant certes ces cet cette chez ci comme comment concernant contre d dans de depuis derriere des des deja devant donc ' +
    'dont du durant elle elles en encore enfin ensuite entre est et etait eux face faute grace hier hormis ici il ils jamais je jusqu la le les leur leurs lorsque lors mais malgre maintenant meme mes moi mon notre nos ni nous ' +
    'non on or ou oui outre par parce parmi pendant peu peut plus plusieurs pour pourquoi pourtant puis puisque quand quant que quel quelle quelques qui quoi sa sans sauf se selon ses seul seule si sinon soit son sous suite sur ' +
    'surtout tandis tel telle toujours tous tout toute toutefois toutes tres trop un une vers vis voici voila vos votre vous y aujourd demain dimanche ' +
    'aber als also am an auch auf aus bei beim bereits bis da dabei damit dann darum das dass dem den denn der des deshalb die dies diese dieser dieses doch dort durch ein eine einem einen einer er es fur gegen hat hatte heute ' +
    'hier hinter ich ihm ihn ihr im in ist ja jedoch kann kein keine laut mit nach nachdem neben nicht noch nun nur ob obwohl oder ohne schon sehr seit sein seine selbst sich sie so sobald sogar sollte sondern statt trotz uber ' +
    'um und unter vom von vor wahrend war warum was weil wenn wer wie wieder will wir wird wo zu zum zur zwar zwischen zudem allerdings ' +
    'el la los las un una y o pero segun para por con sin sobre entre desde hasta cuando como donde que quien si no tambien il lo gli i un uno e ma secondo per con senza tra fra dopo quando come dove che chi se non anche ' +
    'exclusif exclusive direct live video videos analyse analysis opinion reportage interview entretien portrait recit decryptage guerre war krieg breaking update edito tribune watch photos lire read voir',
);

/** Family names that many people share: they name nobody by themselves. */
export const commonFamilyNames = list(
  'kim lee yi ri rhee park pak bak choe choi jung jong chung jeong chong kang gang cho jo yun yoon jang chang lim im rim han oh o seo shin sin kwon hwang ahn an song ryu yoo yu hong jeon go ko moon mun son sohn yang bae paik baek heo hur nam sim roh noh no ha ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo liang xie tang nguyen tran le pham tanaka sato suzuki ' +
    'smith jones brown johnson williams miller davis wilson taylor anderson thomas jackson white harris martin thompson moore clark lewis robinson walker young king wright hill scott green adams baker nelson carter mitchell roberts ' +
    'turner phillips campbell parker evans edwards collins stewart morris murphy cook rogers morgan cooper bell bailey ward cox gray james watson brooks kelly price bennett wood barnes ross henderson coleman jenkins perry powell long ' +
    'bernard dubois durand robert richard petit moreau laurent simon michel lefebvre leroy roux david bertrand morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure mercier blanc guerin boyer garnier chevalier francois ' +
    'muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger ' +
    'garcia fernandez gonzalez rodriguez lopez martinez sanchez perez gomez diaz silva santos ferreira pereira oliveira rossi russo ferrari esposito bianchi romano ivanov petrov smirnov kuznetsov popov ' +
    'hassan ali ahmed mohamed khan singh kumar cohen levy trump bush clinton',
);

/** After "secrétaire d'État américain à la …": somebody else's department. */
export const portfolios = list(
  'defense defence tresor energie commerce justice interieur agriculture sante education transports travail logement marine armee air guerre securite securites finances budget veterans combattants jeunesse sports culture industrie climat immigration numerique adjoint adjointe ' +
    'treasury energy interior health labor labour transportation housing',
);

/** After a role of a state and "of": whoever presides them only comes from there ("le président russe de la Fédération de judo"). */
export const presided = list(
  'federation commission comite association banque conseil union ligue club groupe societe directoire chambre parti organisation academie institut ' +
    'committee bank council league group company board chamber party organization academy institute foundation fondation ' +
    'verbandes verbands bundes komitees vereins vereinigung gesellschaft konzerns',
);

/** After the name of a country, capital or body, with a capital, without making it a longer name. */
export const followers = list(
  'national press security deputy senior communications special envoy official officials defence defense army navy marines senate congress state states house capitol treasury department pentagon forces military ' +
    'news agency channel app summit allies headquarters secretary general chief president prime foreign ministry minister ministers affairs intelligence parliament government embassy ambassador spokesman spokeswoman spokesperson ' +
    'armee marine senat congres etat administration premier coast guard air force special supreme court attorney federal european asia africa east west north south central bank reserve council committee delegation correspondent bureau ' +
    'war invasion crisis sanctions border covid brexit elections trade tariff tariffs protests budget and or but says said populaire communiste continentale',
);

/** Names of states of the union, or the last word of them: "Moscow, Idaho". */
export const usStates = list(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ' +
    'hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec',
);
