const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/**
 * Holds words of pages that are not about politics, without case and accents: several of them, and nobody of a pack named in full, make a
 * surname or a capital somebody or something else.
 */
export const themes: Readonly<Record<string, ReadonlySet<string>>> = {
  sport: list(
    'match matchs matches but buts buteur buteurs championnat championnats tournoi ligue joueur joueurs joueuse entraineur entraineurs attaquant defenseur gardien milieu arriere pivot penalty mi-temps finale demi-finale quart medaille medailles ' +
      'olympique olympiques nba nhl nfl mlb fifa uefa atp wta football rugby tennis basket hockey natation athletisme cyclisme supporters maillot score victoires defaites saison playoffs stade arbitre carton club clubs equipe equipes ' +
      'goal goals scored scorer striker defender midfielder goalkeeper coach league championship tournament season quarterback touchdown inning pitcher halftime overtime stadium referee team teams players player game games medal medals olympics cup trophy ' +
      'wizards capitals nationals commanders spiel spiele tor tore trainer bundesliga mannschaft spieler stadion meisterschaft turnier halbzeit schiedsrichter pokal saison torwart stürmer sturmer partido gol goles liga jugador jugadores equipo entrenador',
  ),
  stage: list(
    'album albums chanson chansons chanteur chanteuse concert concerts groupe guitare batterie rock pop jazz rap rappeur orchestre symphonie opera film films cinema acteur acteurs actrice realisateur realisatrice scenario tournage serie episode casting festival theatre ballet roman romans ' +
      'song songs singer band guitar drummer bassist tour tracks single actor actress movie movies cinema director screenplay starring cast episode series novel theater theatre symphony orchestra rapper lyrics box office premiere quartet vinyl remaster choir chorus proms label recordings disc discs lp ep soprano composer conductor saxophone piano violin ' +
      'lied lieder sänger sanger sangerin band konzert film schauspieler schauspielerin regisseur kino orchester oper roman cancion pelicula actriz',
  ),
  kitchen: list(
    'recette recettes sauce fromage frites beurre farine sucre sel poivre oignon oignons ail oeufs oeuf cuisine cuisiner cuisson four poele cuillere grammes servir ingredients plat plats dessert restaurant chef gourmand degustation vin vins the cafe gateau ' +
      'recipe recipes cheese fries butter flour sugar salt pepper onion garlic eggs oven pan tablespoon teaspoon cup cups ingredients dish dishes dessert serve cook cooking baking chicken gravy curds ' +
      'rezept rezepte kase kaese butter mehl zucker salz pfeffer zwiebel zwiebeln knoblauch eier ofen pfanne zutaten gericht kochen backen receta queso mantequilla harina',
  ),
  past: list(
    'siecle siecles tsar tsars empereur empire sovietique sovietiques staline lenine guerre-froide wehrmacht panzer blindes joukov armee-rouge nazie nazi nazis reich medieval dynastie archeologie vestiges ' +
      'century centuries tsarist emperor soviet stalin lenin wehrmacht zhukov nazi reich medieval dynasty archaeology ruins jahrhundert zar kaiser sowjetunion sowjetische stalin wehrmacht',
  ),
};

/** Fewest different words of one theme that make a page one of it. */
export const THEME_WORDS = 3;
