import type { Case } from '../marked';

/** Holds pages about other things: states may be named there, people of a pack are not. */
export const otherPages: readonly Case[] = [
  {
    name: 'cooking',
    lang: 'fr',
    date: '2024-11-02',
    text: `La vraie poutine, celle du Québec
Poutine au canard, poutine végétarienne, poutine italienne : à chaque cuisine la sienne. Poutine rime avec réconfort.
Faites chauffer la sauce, ajoutez les frites et le fromage en grains. Servez avec une tasse de thé ou un Moscow Mule.`,
  },
  {
    name: 'basketball',
    lang: 'fr',
    date: '2024-11-02',
    text: `NBA : Washington s'incline à Denver (102-98)
Les Wizards n'ont plus gagné depuis dix matches. Kim a marqué 12 points pour son équipe, Lavrov, l'arrière, en a mis 8.
En championnat, le CSKA Moscou a battu le Dynamo Kiev. Séoul accueillera la finale du tournoi.`,
  },
  {
    name: 'football in English',
    lang: 'en',
    date: '2024-11-02',
    text: `Kim scored twice as Washington beat Seoul in the league
The striker, who joined from Dynamo Moscow, said the goals were for his coach. Rutte kept goal for the visiting team.
Spirit fans filled the stadium; the season ends next week with a game in Beijing.`,
  },
  {
    name: 'music',
    lang: 'en',
    date: '2024-11-02',
    text: `Lil' Kim returns with a new album
Kim Gordon and Kim Wilde sing on two tracks; Kim Deal plays bass. The band tours Moscow and Washington, with Antony on guitar.
Denzel Washington stars in the film of the concert. Washington is said to sing, too.`,
  },
  {
    name: 'history',
    lang: 'fr',
    date: '2024-11-02',
    text: `La bataille de Koursk, en juillet 1943, fut la plus grande bataille de chars du siècle. Koursk était tenue par Joukov.
Staline y engagea deux millions d'hommes contre la Wehrmacht. Le dirigeant nord-coréen de l'époque n'existait pas encore.
En 1991, le président russe Boris Eltsine monta sur un char. George Washington mourut en 1799.`,
  },
  {
    name: 'film in German',
    lang: 'de',
    date: '2024-11-02',
    text: `Kim Basinger spielt in dem neuen Film die Hauptrolle, Regie führt ein Schauspieler aus Wien.
Im Kino läuft er ab Freitag. Kim sei großartig, schreibt die Kritik; das Orchester spielt ein Lied.`,
  },
  {
    name: 'town council',
    lang: 'fr',
    date: '2024-11-02',
    text: `Le Kremlin-Bicêtre refait sa place
La mairie a voté les travaux de la rue de Moscou. Mme Kim, commerçante, s'en réjouit. Victoire pour les riverains.`,
  },
  {
    name: 'politics with a few words of sport',
    lang: 'en',
    date: '2024-11-02',
    text: `Home / Sport / Football / Tennis / Rugby
The governor scored points with voters before the election: {Putin|vladimir-putin}, he said, had lost the match. His campaign had a coach.
Lawmakers in {Washington|united-states} want new sanctions on {Russia|russia}, and more aid for {Ukraine|ukraine}, officials of the administration said this season.`,
  },
  {
    name: 'travel',
    lang: 'en',
    date: '2024-11-02',
    text: `Where to stay in Moscow
The best hotels stand near the Kremlin, where tourists queue. Cheap flights to Moscow leave at night; the museums open at ten.`,
  },
  {
    name: 'the common word at the start of a sentence',
    lang: 'en',
    date: '2024-11-02',
    text: `Telegram from the queen
She got a telegram for her birthday. Telegram in hand, she wept.`,
  },
];
