/** Gives numbers in [0, 1) that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Syllables of given and family names as several cultures build them. */
const cultures: readonly (readonly [given: string, family: string])[] = [
  ['jean marie pierre luc anne claude elise gas ton syl vain', 'du rand mer cier le fort bois gar nier mo reau val let'],
  ['john mary wil liam hen ry ali son gor don ed ward', 'smith ash ford black well har ring ton cole man'],
  ['hans greta klaus an ne gret wolf gang diet er', 'mül ler schnei der hof mann zimmer berg stein'],
  ['ser gueï vla di mir iou ri ale xeï na ta lia', 'iva nov pet rov sky ko len ine tch ouk mir'],
  ['min jun seo yeon hae ji won young su', 'kim park choe jeong kang yoon'],
  ['nguy en thi van minh hoang lan', 'tran le pham vu bui dang ngo'],
  ['giu sep pe ma ria lo ren zo chia ra', 'ros si bian chi ric ci ma ri ni'],
  ['jo sé lu cía ale jan dro car men', 'gar cía lo pez mar tí nez san chez'],
  ['mo ham med fa ti ma ah med la yla', 'al has san ben ka rim man sour'],
  ['ku ma ri ra jesh pri ya an il', 'sing h pa tel shar ma gup ta'],
  ['ha ru ki yo ko ken ji ai ko', 'ta na ka su zu ki ya ma mo to'],
  ['o lu wa chi ne lo a ma ka', 'o ka for a de ye mi n wo su'],
  ['mi klós ka ta lin zol tán', 'na gy sza bó ko vács tó th'],
];

/** Words that fill half of any text. */
const functionWords = (
  'le la les de des du un une et en que qui dans pour sur avec par plus mais pas est a son sa ses au aux ce cette il elle on nous ont été fait selon ' +
  'depuis après avant alors toujours encore même très bien contre entre sans sous vers chez leur leurs notre votre tout tous toute deux trois'
).split(' ');
/** Words that any page on politics has. */
const commonWords =
  'président ministre pays gouvernement accord guerre armée soldats réunion semaine capitale frontière dépêche agence journal communiqué porte parole'.split(
    ' ',
  );

/** Beginnings and ends of the rest: some five thousand forms, so that no branch predictor learns the texts by heart. */
const stems = (
  'accord affirm agit ali alloc amen annonc appel arm arrêt assembl assur attaqu autoris avanc bâtiss bloqu bris budgét calcul camp centr chang charg ' +
  'cherch clar combatt command communiqu compar concert condamn confirm conseill consult continu contrôl coordin critiqu débatt décid déclar défend dégrad ' +
  'demand démission dénonc déploy désign détruis développ diplomat discut divis domin écart échang éclair économ écout élabor élarg élimin embarqu encadr engag ' +
  'enquêt enseign entraîn envisag équip estim étudi évalu évit examin exig expliqu exploit export fédér financ forg form frapp gagn garant gouvern illustr impos ' +
  'import indiqu inform initi inspect install insist intensifi interrog invest jug lanc législ libér limit livr manifest march mobilis modifi montr nationalis négoci ' +
  'observ occup opér organis orient particip patrouill pétrol plaid poursuiv préfér prépar présent prévis procéd produis programm promett propos protest public ' +
  'rappel réclam reconstruis recrut réform refus regrett rejoign relanc rempl rencontr renforc renouvel répond représent résist respect retir réunifi révél sanction ' +
  'sécuris sépar signal soulign soutien stabilis surveill suspend témoign tent transform transport travers trouv union util valid vérifi vis vot voyag'
).split(' ');
const endings =
  'e es ent er é ée és ées ait aient ant ante ation ations ateur ateurs atrice ement ements era eront erait eur eurs ible ité ités age ages aire'.split(
    ' ',
  );
const forms = stems.flatMap((stem) => endings.map((ending) => stem + ending));

/** What stands between two words, and after every twelfth or so; wide characters as on any page in French. */
const marks = ['. ', '. ', ', ', ', ', ', ', ' – ', ' « ', ' » ', '\u202f: ', '… ', '.\n', ' (', ') '];

/** Makes that many different names, of 20 letters on average. */
export function makeNames(count: number): string[] {
  const random = seededRandom(7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const names = new Set<string>();
  const build = (syllables: readonly string[], least: number) => {
    let word = '';
    for (let i = least + Math.floor(random() * 3); i > 0; i--) word += pick(syllables);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const split = cultures.map(([given, family]) => [given.split(' '), family.split(' ')] as const);
  while (names.size < count) {
    const [given, family] = split[Math.floor(random() * split.length)] ?? [[], []];
    const parts = [build(given, 1), build(family, 2)];
    if (random() < 0.45) parts.splice(1, 0, build(given, 1));
    names.add(parts.join(random() < 0.1 ? '-' : ' '));
  }
  return [...names];
}

/** Writes a name as pages do: with other hyphens, no-break spaces, capitals, elision, decomposed accents. */
function vary(name: string, random: () => number): string {
  const chance = random();
  if (chance < 0.08) return name.normalize('NFD');
  if (chance < 0.16) return name.replaceAll('-', '\u2011').replace(' ', '\u00a0');
  if (chance < 0.2) return name.toUpperCase();
  if (chance < 0.26) return `d’${name}`;
  return name;
}

function chooseWords(chance: number): readonly string[] {
  if (chance < 0.6) return functionWords;
  return chance < 0.7 ? commonWords : forms;
}

/** Makes a text of about that many units of prose, every fortieth word one of the names. */
export function makeText(names: readonly string[], units: number, seed: number): string {
  const random = seededRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const parts: string[] = [];
  let isStart = true;
  for (let length = 0, words = 0; length < units; words++) {
    const plain = random() < 0.02 ? String(1_900 + Math.floor(random() * 150)) : pick(chooseWords(random()));
    const next = words % 40 === 20 ? vary(pick(names), random) : plain;
    const mark = random() < 0.12 ? pick(marks) : ' ';
    parts.push((isStart ? next.charAt(0).toUpperCase() + next.slice(1) : next) + mark);
    isStart = mark.startsWith('.');
    length += next.length + mark.length;
  }
  return parts.join('');
}
