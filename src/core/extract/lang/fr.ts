import { indexForms, inflectFrench, readPhrases, readVerbs } from './inflect-fr';
import type { Gender, Language, RoleNoun } from '../text/language';

/** Our own list of reporting verbs: class, frames (see `Frames`), lemmas. */
export const frenchVerbs = readVerbs(`
say qti: affirmer assurer certifier déclarer dire maintenir prétendre soutenir
say qti: alléguer argumenter arguer articuler asséner attester confier expliquer exposer indiquer marteler préciser raconter rappeler répéter signaler souligner noter observer remarquer clamer proclamer témoigner résumer commenter constater relever détailler rassurer temporiser plaider insister argumenter énoncer mentionner redire rétorquer répliquer répondre riposter suggérer évoquer illustrer théoriser
say q: réagir analyser balayer chuchoter compléter confesser crier décrire développer écrire enchaîner entamer entonner glisser hurler intimer interpeller ironiser lancer lâcher murmurer objecter opiner philosopher plaisanter poster poursuivre professer publier railler reprendre rire s'écrier scander schématiser sourire soupirer souffler témoigner tonner tempêter trancher tweeter vitupérer décrypter dérouler nuancer justifier
add qt: ajouter renchérir conclure abonder surenchérir
judge qti: estimer penser croire considérer juger
judge qt: supposer présumer soupçonner déplorer regretter
judge qtns: féliciter réjouir plaindre
promise ds: targuer vanter
judge ts: accorder
judge qts: indigner étonner alarmer inquiéter émouvoir offusquer agacer insurger emporter désoler amuser interroger demander impatienter défendre exclamer
judge os: dire déclarer
announce qtio: annoncer confirmer révéler dévoiler
announce qo: signaler
announce qto: notifier décréter promulguer ordonner
announce o: revendiquer
deny qtio: nier démentir
deny qto: réfuter contester récuser
deny o: rejeter
evade d: refuser
evade ns: refuser
admit qtio: reconnaître admettre avouer
admit qto: concéder convenir
accuse x: accuser soupçonner suspecter
blame qto: dénoncer condamner critiquer fustiger pointer
blame o: blâmer
blame x: reprocher
praise qto: saluer
praise o: louer vanter encenser applaudir
thank p: remercier féliciter
warn qtd: prévenir avertir alerter
warn dq: menacer
ask qdto: demander réclamer exiger proposer préconiser recommander conseiller suggérer
ask o: réclamer exiger prôner
ask aq: appeler exhorter inviter inciter encourager presser
ask dq: enjoindre ordonner supplier
promise qtd: promettre jurer garantir
promise ds: engager
promise z: exprimer réitérer offrir témoigner manifester apporter réaffirmer renouveler afficher adresser transmettre présenter
say qto: réaffirmer
judge q: craindre espérer redouter
judge qt: souhaiter
label l: désigner qualifier décrire présenter traiter taxer dépeindre comparer
relay qt: rapporter relater relayer écrire
announce t: stipuler prévoir disposer
promise o: promettre
relay t: estimer
feel t: craindre espérer redouter ignorer douter
say c: prévoir
say c: voir défendre railler vanter parler évoquer citer invoquer brandir vouloir exclure
announce qto: exclure
`);

const role = (gender: Gender | null, plural: boolean, words: string): [string, RoleNoun][] =>
  words.split(/\s+/u).map((word) => [word, { gender, plural }]);

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/u));

/** Our own list of cues of several words. */
const frenchPhrases = readPhrases(
  `
say qt: faire savoir, faire valoir, faire remarquer, faire observer, faire comprendre, poursuivre en
say qti: laisser entendre, dire et répéter
praise c: rendre hommage à, rendre hommage au, rendre hommage aux
promise z: faire part de, faire part d', faire part du
warn qtn: mettre en garde
blame o: pointer du doigt
evade o: botter en touche, refuser de commenter, refuser tout commentaire, éluder
say n: faire état
say c: faire part de, faire part d', prendre acte
judge qt: se dire convaincu, se dire persuadé
blame n: prendre à partie
say t: évoquer l' idée, évoquer l' hypothèse, évoquer la possibilité, émettre l' hypothèse
admit ns: excuser
ask t: donner l' ordre
`,
  inflectFrench,
);

/** Holds what extraction knows of French. */
export const french: Language = {
  lang: 'fr',
  verbForms: indexForms(frenchVerbs, inflectFrench),
  phrases: frenchPhrases,
  auxiliaries: words(
    'a ont avait avaient aura auront aurait auraient ayant avoir eut eurent est sont était étaient serait seraient fut furent',
  ),
  passives: words('est sont était étaient été fut furent sera seront serait seraient être'),
  adverbs: words(
    "également aussi même encore toujours déjà pas jamais plus ni donc ensuite enfin ainsi alors pourtant notamment depuis bien immédiatement vivement fermement récemment publiquement longuement longtemps hier aujourd'hui simplement cependant toutefois finalement parallèlement lui-même elle-même eux-mêmes lui eux tard tôt matin soir aussitôt volontiers guère rien",
  ),
  negations: words("ne n' pas jamais ni aucun aucune rien guère"),
  determiners: words(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quelque quelques plusieurs certains certaines chaque tout tous toute toutes deux trois quatre cinq six sept huit neuf dix au aux aucun aucune d'autres",
  ),
  feminineDeterminers: words('la une cette sa'),
  masculineDeterminers: words('le un ce cet du au'),
  prepositions: words(
    "à au aux avec dans en par pour sur sous vers chez contre entre depuis pendant durant lors après avant sans selon devant derrière malgré parmi via dès jusqu' jusqu'à concernant envers outre face",
  ),
  ofWords: words("de d' du des"),
  conjunctions: words("et ou mais or car puis que qu' si lorsque lorsqu' quand comme tandis alors puisque puisqu' parce quoique bien"),
  relatives: words("qui que qu' dont où laquelle lequel lesquels lesquelles"),
  pronouns: new Map([
    ['il', { gender: 'm', plural: false }],
    ['elle', { gender: 'f', plural: false }],
    ['ils', { gender: 'm', plural: true }],
    ['elles', { gender: 'f', plural: true }],
    ['lui', { gender: null, plural: false }],
    ['eux', { gender: 'm', plural: true }],
    ['celui-ci', { gender: 'm', plural: false }],
    ['celle-ci', { gender: 'f', plural: false }],
    ['ce dernier', { gender: 'm', plural: false }],
    ['cette dernière', { gender: 'f', plural: false }],
    ['ceux-ci', { gender: 'm', plural: true }],
    ['celles-ci', { gender: 'f', plural: true }],
    ['ces derniers', { gender: 'm', plural: true }],
    ['ces dernières', { gender: 'f', plural: true }],
    ['on', { gender: null, plural: true }],
    ['ses', { gender: null, plural: false }],
    ['son', { gender: null, plural: false }],
    ['qui', { gender: null, plural: false }],
  ]),
  courtesy: new Map([
    ['m', 'm'],
    ['mm', 'm'],
    ['mme', 'f'],
    ['mlle', 'f'],
    ['monsieur', 'm'],
    ['madame', 'f'],
    ['me', null],
    ['maître', null],
    ['dr', null],
    ['docteur', null],
    ['mgr', 'm'],
    ['pr', null],
  ]),
  roleNouns: new Map([
    ...role(
      null,
      false,
      'édile universitaire ministre porte-parole maire juge secrétaire chef économiste analyste journaliste responsable élu diplomate membre spécialiste cadre capitaine pilote architecte artiste scientifique biologiste climatologue virologue épidémiologiste sociologue politologue géologue astronome psychologue syndicaliste vice-ministre guide leader dentiste activiste commissaire garde propriétaire locataire gérant député sénateur coauteur trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire interprète procureur avocat professeur écrivain peintre athlète homologue premier-ministre',
    ),
    ...role(
      'm',
      false,
      'président directeur dirigeant général colonel roi prince patron conseiller entraîneur sélectionneur attaquant défenseur gardien candidat chercheur médecin docteur historien auteur réalisateur acteur chanteur ambassadeur gouverneur préfet policier pompier agriculteur habitant voisin témoin père fils frère mari oncle homme commandant coordinateur fondateur patriarche pape évêque cardinal imam rabbin vice-président chancelier sportif champion joueur milieu pivot président-directeur inspecteur enquêteur magistrat avocat accusé prévenu suspect détenu étudiant écolier élève enseignant proviseur recteur doyen trésorier rapporteur médiateur modérateur intéressé milliardaire industriel entrepreneur éleveur pêcheur vigneron restaurateur libraire éditeur romancier cinéaste metteur compositeur technicien ingénieur physicien chimiste mathématicien cosmonaute astronaute opposant militant délégué représentant émissaire envoyé négociateur médaillé élu député sénateur adjoint',
    ),
    ...role(
      'f',
      false,
      'maman mère présidente directrice dirigeante générale reine princesse patronne conseillère entraîneuse candidate chercheuse historienne autrice auteure réalisatrice actrice chanteuse ambassadrice gouverneure préfète policière agricultrice habitante voisine mère fille sœur femme coordinatrice fondatrice vice-présidente chancelière sportive championne joueuse inspectrice magistrate avocate accusée prévenue suspecte étudiante enseignante proviseure rectrice rapporteure médiatrice députée sénatrice cheffe procureure professeure écrivaine élue conseillère restauratrice libraire éditrice romancière cinéaste compositrice technicienne ingénieure physicienne militante déléguée représentante envoyée adjointe gérante attaquante gardienne défenseure trésorière infirmière éleveuse maraîchère viticultrice navigatrice astronaute',
    ),
    ...role(
      'm',
      true,
      'ministres responsables dirigeants présidents experts analystes élus députés sénateurs avocats juges témoins habitants riverains chercheurs scientifiques auteurs médecins syndicats militants policiers enquêteurs diplomates médias observateurs proches parents organisateurs manifestants agriculteurs pêcheurs enseignants étudiants salariés économistes sources fonctionnaires militaires officiers supporteurs joueurs opposants secouristes pompiers rebelles procureurs victimes critiques opposants historiens juristes éleveurs',
    ),
    ...role(null, false, 'correspondant correspondante coach pdg dg garde bâtonnier bâtonnière porte-voix'),
    ...role(
      'm',
      false,
      'pasteur sélectionneur prêtre curé imam rabbin archevêque cardinal proviseur prélat mandataire exploitant gérant meneur retraité neveu cousin époux veuf compagnon ami grand-père comédien expert adversaire interlocuteur intervenant premier numéro',
    ),
    ...role(
      'f',
      false,
      'sélectionneuse nièce tante cousine épouse veuve compagne amie fille grand-mère pasteure gérante exploitante meneuse comédienne retraitée experte interlocutrice première',
    ),
  ]),
  documentNouns: words(
    'communiqué rapport étude enquête note lettre courrier message document texte déclaration publication tweet post article tribune sondage rapports communiqués traité accord bilan billet éditorial dossier loi contrat convention règlement arrêt jugement résolution charte statistiques chiffres données estimations calculs recensement baromètre décompte comptage relevés projections prévisions audit courriel e-mail mail mémo synthèse',
  ),
  mediaNouns: words('agence chaîne journal quotidien hebdomadaire magazine radio télévision média médias presse site mensuel station'),
  groupNouns: words(
    'gouvernement ministère armée police parquet présidence parlement assemblée sénat commission conseil tribunal cour syndicat association organisation ong parti entreprise groupe société banque mairie préfecture région département ville université hôpital fédération ligue club équipe direction comité collectif fondation institut centre observatoire office autorité autorités opposition majorité délégation diplomatie chancellerie état-major marine gendarmerie défense accusation ambassade mission coalition alliance régulateur constructeur avionneur laboratoire opérateur fabricant distributeur géant marque renseignement renseignements services service pays capitale régime junte rébellion mouvement union agence organisme confédération famille entourage direction défense ministère autorité collectif plateforme compagnie chambre bureau cabinet élysée matignon kremlin maison-blanche bundesbank fmi onu otan',
  ),
  attitudeNouns: words(
    'soutien engagement solidarité gratitude reconnaissance inquiétude inquiétudes préoccupation préoccupations regret regrets condoléances confiance conviction opposition refus volonté souhait espoir satisfaction attachement détermination indignation colère tristesse désaccord accord félicitations excuses remerciements appel appels intention crainte craintes doute doutes scepticisme étonnement surprise ambition fierté émotion compassion hostilité promesse respect admiration foi certitude message impatience frustration déception fermeté',
  ),
  falsehoods: words(
    'faux fausse fausses canular canulars fake infondé infondée infondés infondées mensonge mensonges mensonger mensongère mensongères calomnie calomnies fable fables trompeur trompeuse trompeuses trompeurs rumeur rumeurs invention inventions absurde absurdes ridicule ridicules infox désinformation diffamatoire diffamatoires diffamation fantaisiste fantaisistes fondement imaginaire imaginaires grotesque grotesques propagande inexact inexacte inexacts inexactes',
  ),
  accordingTo: [
    ['à', 'en', 'croire'],
    ['de', "l'", 'avis', 'de'],
    ['de', "l'", 'avis', "d'"],
    ['de', "l'", 'avis', 'du'],
    ['de', "l'", 'avis', 'des'],
    ['de', "l'", 'aveu', 'même', 'de'],
    ['de', "l'", 'aveu', 'même', 'du'],
    ['de', "l'", 'aveu', 'de'],
    ['de', "l'", 'aveu', 'du'],
    ['aux', 'yeux', 'de'],
    ['aux', 'yeux', 'du'],
    ['aux', 'yeux', 'des'],
    ['aux', 'dires', 'de'],
    ['aux', 'dires', 'du'],
    ['au', 'dire', 'de'],
    ['de', 'source'],
    ['de', 'sources'],
    ["d'", 'après'],
    ['selon'],
    ['dixit'],
  ],
  notNames: words(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs il elle ils elles on je nous vous mais et ou or donc car si quand lorsque comme alors depuis dans en sur sous avec sans pour par contre selon après avant pendant lors ainsi enfin puis aussi même tout toute tous toutes plus moins très bien mal deux trois quatre cinq dix cent mille qui que quoi dont où pourquoi comment combien interrogé interrogée s'exprimant ici là hier aujourd'hui demain outre malgré parmi chez entre vers face jusqu' afin cependant toutefois néanmoins pourtant d'abord ensuite surtout notamment certes ni ne n' c' s' d' j' qu' m' t' à au aux a ont est sont était y rien aucun aucune chaque plusieurs quelques certains certaines beaucoup celui celle ceux celles cela ça voilà voici oui non merci m mme mm avant dès près loin autour hors bientôt souvent parfois presque peut-être dont quant puisque puisqu' lorsqu' tandis tant jadis désormais dorénavant auparavant soit soudain seul seule seuls seules autre autres tel telle quel quelle quels quelles notre votre nos vos mon ma mes d'autres contrairement jamais",
  ),
  timeWords: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
};
