const rows = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u));

/** Lists Slavic given names, each with the ways in which newspapers of many languages romanise it, folded. */
export const slavicGivenNames = rows(`
  sergei sergey serguei sergej siergiej sergi serhiy serhii serhij sergii serghei
  vladimir wladimir volodymyr wolodymyr volodimir volodymir wlodimir wolodimir wladimer
  dmitri dmitry dmitriy dimitri dmitrij dmitrii dmytro dimitry
  alexander aleksandr alexandre aleksander alexandr oleksandr alejandro olexandr
  alexei alexey aleksei aleksey alexej alexi oleksiy oleksii alexeï
  andrei andrey andrej andriy andrii andre
  mikhail michail mikhaïl mijail michal mykhailo michailo mikhaylo
  nikolai nikolay nikolaj nicolai nikolaï mykola
  yuri yury iouri juri jurij yuriy iuri youri yurii juriy
  yevgeny evgeny evgueni ievgueni jewgeni jewgenij yevgeni evgeni evgenij yevgeniy jevgeni
  viktor victor wiktor
  valery valeri waleri valeriy valerii walerij valerij
  vasily vassili vasili wassili vasiliy vasyl wassyl
  vyacheslav viatcheslav wjatscheslaw vjaceslav viacheslav wiatscheslaw
  vitaly vitali witali vitaliy vitalii
  maria mariya marija
  ivan iwan
  igor ihor
  oleg oleh
  pavel pawel pavlo
  pyotr piotr petr pjotr petro
  konstantin konstantine constantin kostyantyn
  maxim maksim maxime maksym
  denis denys
  anton
  boris borys
  kirill kirill cyrille kyrylo
  leonid leonide
  roman
  rustem
  ruslan rouslan
  timur timour
  ramzan
  yulia ioulia julia yuliya julija
  natalia natalya nataliya natalja
  olga olha
  anna hanna
  ekaterina yekaterina jekaterina katerina kateryna
  tatiana tatyana tatjana
  svetlana swetlana svitlana
  valentina walentina valentyna
  yelena elena jelena olena
  arseny arseni arseniy arsenij
  anatoly anatoli anatolij anatoliy
  gennady gennadi guennadi gennadij
  grigory grigori grigorij hryhoriy
  artem artyom artjom artiom
  stanislav stanislaw
  vladislav wladislaw vladyslav
  yaroslav iaroslav jaroslaw
  denys denis
`);

/** Lists the ways in which other systems write what English newspapers write so; \`^\` holds at the start of a name only, \`/\` parts choices. */
export const slavicLetters: Readonly<Record<string, readonly (readonly [english: string, other: string])[]>> = {
  de: [
    ['shch', 'schtsch'],
    ['zh', 'sch'],
    ['kh', 'ch'],
    ['ts', 'z'],
    ['ch', 'tsch'],
    ['sh', 'sch'],
    ['yu', 'ju'],
    ['ya', 'ja'],
    ['yo', 'jo'],
    ['ye', 'je'],
    ['v', 'w'],
    ['z', 's'],
    ['s', 's/ss'],
  ],
  fr: [
    ['shch', 'chtch'],
    ['zh', 'j'],
    ['kh', 'kh'],
    ['ch', 'tch'],
    ['sh', 'ch'],
    ['yu', 'iou'],
    ['ya', 'ia'],
    ['yo', 'io'],
    ['ye', 'ie'],
    ['u', 'ou'],
  ],
  es: [
    ['zh', 'zh/y'],
    ['kh', 'j'],
    ['sh', 'sh/ch'],
  ],
  nl: [
    ['shch', 'sjtsj'],
    ['zh', 'zj'],
    ['kh', 'ch'],
    ['ch', 'tsj'],
    ['sh', 'sj'],
    ['yu', 'joe'],
    ['ya', 'ja'],
    ['u', 'oe'],
  ],
  pl: [
    ['shch', 'szcz'],
    ['zh', 'z'],
    ['kh', 'ch'],
    ['ts', 'c'],
    ['ch', 'cz'],
    ['sh', 'sz'],
    ['yu', 'ju'],
    ['ya', 'ja'],
    ['v', 'w'],
  ],
  scientific: [
    ['shch', 'sc'],
    ['zh', 'z'],
    ['kh', 'ch'],
    ['ts', 'c'],
    ['ch', 'c'],
    ['sh', 's'],
    ['yu', 'ju'],
    ['ya', 'ja'],
  ],
  english: [
    ['oi', 'oi/oy'],
    ['ai', 'ai/ay'],
  ],
};

const sky = ['sky', 'ski', 'skyy', 'skiy', 'skyi', 'skii', 'skij', 'skyj'];

/** Lists the endings of surnames that systems write in their own way, by what English newspapers write. */
export const slavicSurnameEndings: readonly { readonly from: string; readonly to: Readonly<Record<string, readonly string[]>> }[] = [
  { from: 'sky', to: { de: sky, fr: sky, es: sky, nl: sky, pl: sky, scientific: sky, english: sky } },
  { from: 'in', to: { fr: ['ine', 'in'] } },
  { from: 'ov', to: { de: ['ow'], pl: ['ow'] } },
  { from: 'ev', to: { de: ['ew', 'jew'], pl: ['iew', 'ew'] } },
  { from: 'ova', to: { de: ['owa'], pl: ['owa'] } },
  { from: 'eva', to: { de: ['ewa', 'jewa'], pl: ['iewa', 'ewa'] } },
];

/** Lists Korean family names with their romanisations, folded. */
export const koreanFamilies = rows(`
  kim gim
  choe choi tchoe tchoi
  lee yi ri rhee
  park pak bak
  jong jung chung jeong chong
  kang gang
  cho jo
  yun yoon
  jang chang
  pak park
  ryu yoo yu
  han
  no roh noh
  hyon hyun hyeon
  hwang
  kwon gwon
`);

/** Lists Korean syllables with their romanisations, folded. */
export const koreanSyllables = rows(`
  jong jeong chong jon
  un eun oun
  il
  son sun seon
  hui hee hi huy
  yo yeo
  ju joo
  sol seol
  ryong yong
  hae hai
  tok deok duk
  hun hoon
  su soo
  myong myung myeong
  chol cheol chul
  kyong kyung gyeong kyeong
  hyok hyuk hyeok
  song sung seong
  nam
  yong young yeong
  jin chin
  suk sook
  sok seok suk
  yeol yol yul
  gyun kyun
  min
  ho
  pyong byong byung
`);
