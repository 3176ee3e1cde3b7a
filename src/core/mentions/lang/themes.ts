const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/**
 * Holds words of pages that are not about politics, without case and accents: several of them, and nobody of a pack named in full, make a
 * surname or a capital somebody or something else.
 */
export const themes: Readonly<Record<string, ReadonlySet<string>>> = {
  sport: list(
    'match matchs matches buteur buteurs championnat championnats tournoi ligue joueur joueurs joueuse entraineur entraineurs attaquant penalty mi-temps demi-finale quart finale finales medaille medailles ' +
      'olympique olympiques nba nhl nfl mlb fifa uefa atp wta football rugby tennis basket hockey natation athletisme cyclisme supporters maillot saison playoffs stade arbitre club clubs ' +
      'scored scorer striker defender midfielder goalkeeper coach league championship tournament season quarterback touchdown inning pitcher halftime overtime stadium referee medal medals olympics cup trophy ' +
      'wizards capitals patinage patineur patineuse handball volleyball boxe boxeur judo escrime aviron skieur skieuse biathlon sprint podium vestiaire vestiaires pelouse ballon dopage marathon athlete athletes ' +
      'penalties kickoff fixture squad winger skater skating wrestler wrestling boxing heavyweight knockout grandmaster chess pawn puck rink dunk rebounds swimmer gymnast sprinter fussball eishockey spieltag tabelle treffer nationalmannschaft stadion spiel spiele trainer bundesliga mannschaft spieler stadion meisterschaft turnier halbzeit schiedsrichter pokal saison torwart stürmer sturmer partido gol goles jugador jugadores equipo entrenador',
  ),
  stage: list(
    'album albums chanson chansons chanteur chanteuse concert concerts guitare batterie jazz rap rappeur rappeuse quatuor violon violoniste altiste violoncelle violoncelliste pianiste soliste sonate concerto recital choeur refrain couplet choregraphe danseur danseuse exposition vernissage romancier romanciere orchestre symphonie opera film films cinema acteur acteurs actrice realisateur realisatrice scenario tournage episode casting theatre ballet ' +
      'song songs band singer guitar drummer bassist actor actress movie movies cinema director screenplay starring episode theater theatre symphony orchestra rapper lyrics quartet vinyl remaster choir proms lp ep soprano composer conductor saxophone piano violin violinist cellist pianist concerto sonata recital chorus ballerina dancer choreographer exhibition novelist sitcom sequel blockbuster ' +
      'lied lieder sanger sangerin geiger sonate ausstellung konzert film schauspieler schauspielerin regisseur kino orchester oper cancion pelicula actriz',
  ),
  kitchen: list(
    'recette recettes sauce fromage frites beurre farine sucre poivre oignon oignons oeufs oeuf cuisine cuisiner cuisson poele cuillere grammes ingredients poireaux creme four enfournez emincez ail persil moutarde vinaigre tomate tomates carottes mijoter dessert gourmand degustation cafe gateau ' +
      'recipe recipes cheese fries butter flour sugar salt pepper onion garlic eggs oven pan tablespoon teaspoon ingredients dish dishes dessert serve cooking baking chicken gravy curds parsley dough simmer stir whisk fry vinegar soup ' +
      'rezept rezepte kase kaese butter mehl zucker salz pfeffer zwiebel zwiebeln knoblauch eier ofen pfanne zutaten teig sahne petersilie hahnchen gericht kochen backen receta queso mantequilla harina',
  ),
  travel: list(
    'escapade escapades croisiere croisieres valise hotel hotels hostel vols touriste touristes touristique tourisme sejour voyageurs vacances plage plages excursion excursions souvenirs auberge itineraire randonnee billets ' +
      'flights tourist tourists tourism sightseeing itinerary beach beaches airbnb traveler travelers traveller travellers backpackers vacation holidaymakers visitors museums markets ' +
      'hotels fluge touristen urlaub reisende strand sehenswurdigkeiten ausflug ausfluge reisetipps',
  ),
  past: list(
    'siecles tsar tsars empereur napoleon croisade croisades royaume antiquite regne chevaliers sovietique sovietiques staline lenine guerre-froide wehrmacht panzer blindes joukov armee-rouge nazie nazi nazis reich medieval dynastie archeologie vestiges ' +
      'centuries tsarist emperor crusade crusades kingdom reign knights czar soviet stalin lenin wehrmacht zhukov nazi reich medieval dynasty archaeology ruins jahrhundert zar kaiser sowjetunion sowjetische stalin wehrmacht',
  ),
};

/** Lists words of pages about politics: one that has more of them than of a theme is about that instead. */
export const politics: ReadonlySet<string> = list(
  'president presidente presidents presidentielle ministre ministres ministere gouvernement parlement assemblee senat senateur senateurs depute deputes election elections electoral scrutin vote diplomatie diplomate diplomates diplomatique ambassadeur ambassade sanctions traite armee armees ' +
    'militaire militaires soldat soldats troupes missile missiles guerre otan frappes offensive cessez-le-feu sommet chancelier politique politiques opposition coalition reforme manifestation manifestants ' +
    'minister ministers ministry government parliament senate senator congress lawmakers republican republicans democrat democrats democratic campaign presidential administration policy officials diplomat diplomats diplomacy diplomatic ambassador embassy treaty army military troops weapons ceasefire summit ' +
    'strikes governor voters ballot legislation prime conservative liberal protest protesters impeachment ' +
    'prasident prasidentin regierung bundesregierung bundestag bundeskanzler kanzler minister ministerin aussenminister parlament wahl wahlen wahlkampf partei parteien botschafter botschaft sanktionen krieg soldaten truppen armee waffen raketen angriff gipfel politik politisch politischen abgeordnete ' +
    'gobierno ministro presidencia elecciones ejercito guerra embajador sanciones militar militares governo ministero esercito',
);

/** Fewest different words of one theme that make a page one of it. */
export const THEME_WORDS = 3;
