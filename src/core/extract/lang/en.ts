import { inflectEnglish } from './inflect-en';
import { indexForms, readPhrases, readVerbs } from './inflect-fr';
import type { Gender, Language, RoleNoun } from '../text/language';

/** Our own list of reporting verbs: class, frames (see `Frames`), lemmas. */
export const englishVerbs = readVerbs(`
say qtw: say
say qtua: tell
say qt: clarify hint imply
say qtu: inform remind
say qt: specify proclaim attest counter share protest object brag boast
say qt: state declare claim assert insist maintain argue explain note observe remark stress emphasise emphasize underline underscore contend reply respond answer recall recount repeat reiterate write tweet post signal suggest indicate reveal disclose report testify comment allege mention caution reckon quip joke
say q: shout whisper mutter murmur exclaim interject muse sigh cry laugh snap scoff retort elaborate continue begin recount narrate opine explain shrug yell reflect
add qt: add conclude concur agree
admit qt: apologise apologize
judge qt: reason forecast
judge qt: theorise theorize speculate
judge qt: think believe estimate consider suspect predict lament hope fear complain
announce qto: announce confirm
announce qt: declare
announce t: stipulate provide find show rule
deny qtgo: deny
deny qto: dispute reject rebut refute
deny l: dismiss
deny qo: contradict
evade a: decline refuse
admit qtgo: admit acknowledge confess
admit qto: concede recognise recognize
accuse x: accuse suspect
blame qo: lambast lambaste castigate deride ridicule rubbish
blame qo: condemn denounce criticise criticize slam blast decry deplore
blame p: blame fault
praise qo: hail praise welcome applaud salute commend laud
thank p: thank congratulate
warn qtp: warn
warn a: threaten
ask qaw: ask urge
ask qw: question
ask a: instruct implore entreat exhort
ask qtap: advise
ask qtow: demand propose recommend request advocate
ask a: call appeal encourage invite press order plead beg
promise qta: promise pledge vow swear guarantee
promise qtu: assure reassure
say qto: reaffirm
promise z: express offer voice convey extend reiterate renew
label l: dub term portray cast tout liken compare
label c: identify
label l: describe call label brand depict characterise characterize
relay qt: report
feel t: hope fear doubt worry
`);

const role = (gender: Gender | null, plural: boolean, words: string): [string, RoleNoun][] =>
  words.split(/\s+/u).map((word) => [word, { gender, plural }]);

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/u));

/** Our own list of cues of several words. */
const englishPhrases = readPhrases(
  `
say qt: point out, make clear, make it clear, go on, hit back, fire back, chime in, weigh in
say c: speak of, talk of, refer to
evade o: decline comment, refuse comment
evade h: decline to comment, refuse to comment, decline to say, refuse to say, refuse to answer, decline to answer, refuse to rule out, decline to give, refuse to be drawn, decline to discuss, decline to elaborate, stop short
promise a: reserve the right
ask a: call on, call upon, appeal to
ask n: call for, press for, push for
deny o: rule out, play down, brush off, brush aside, shrug off
blame n: hit out at, lash out at, rail against, speak out against
warn n: warn of, warn against, caution against
praise n: pay tribute to
`,
  inflectEnglish,
);

/** Holds what extraction knows of English. */
export const english: Language = {
  lang: 'en',
  verbForms: indexForms(englishVerbs, inflectEnglish),
  phrases: englishPhrases,
  auxiliaries: words("has have had having 've 'd"),
  passives: words("was were been being is are be 're 'm"),
  adverbs: words(
    "also again later earlier then further repeatedly previously reportedly recently simply once never not neither nor still even already consistently flatly strongly firmly publicly immediately always only just has have had did does has n't subsequently separately meanwhile however himself herself themselves itself too quickly angrily angrily categorically long often today yesterday",
  ),
  negations: words("not never neither nor no n't didn't doesn't hasn't haven't won't wouldn't cannot"),
  determiners: words(
    'the a an this that these those his her its their my our your some several many few most all both two three four five six seven eight nine ten no any each every another',
  ),
  feminineDeterminers: new Set(),
  masculineDeterminers: words('his'),
  prepositions: words(
    'in on at by for from to with about against into onto over under after before during since until without through between among amid despite near outside inside across behind beyond via within upon as',
  ),
  ofWords: words('of'),
  conjunctions: words('and or but so because if when while whereas although though unless that whether as'),
  relatives: words('who which that whose whom where'),
  pronouns: new Map([
    ['he', { gender: 'm', plural: false }],
    ['she', { gender: 'f', plural: false }],
    ['they', { gender: null, plural: true }],
    ['it', { gender: null, plural: false }],
    ['his', { gender: 'm', plural: false }],
    ['their', { gender: null, plural: true }],
    ['him', { gender: 'm', plural: false }],
    ['her', { gender: 'f', plural: false }],
    ['them', { gender: null, plural: true }],
    ['who', { gender: null, plural: false }],
  ]),
  courtesy: new Map([
    ['mr', 'm'],
    ['mrs', 'f'],
    ['ms', 'f'],
    ['miss', 'f'],
    ['dr', null],
    ['prof', null],
    ['sir', 'm'],
    ['dame', 'f'],
    ['lord', 'm'],
    ['lady', 'f'],
    ['sen', null],
    ['rep', null],
    ['gov', null],
    ['gen', null],
    ['col', null],
    ['lt', null],
    ['sgt', null],
    ['capt', null],
    ['rev', null],
  ]),
  roleNouns: new Map([
    ...role(
      null,
      false,
      'pastor bishop archbishop imam rabbi priest sheriff commissioner lecturer activist engineer nurse teacher firefighter officer pilot sergeant constable detective superintendent inspector cardinal advocate barrister solicitor trainer boss mp driver resident neighbour neighbor witness survivor victim farmer owner shopkeeper student organiser organizer campaigner agent voter broker banker trader entrepreneur filmmaker musician columnist editor presenter photographer adviser advisor aide counsel',
    ),
    ...role(
      null,
      false,
      'speaker nominee contender ombudsman consul undersecretary cleric headteacher academic paramedic surgeon psychiatrist pharmacist midwife consultant accountant statistician mathematician chemist glaciologist seismologist volcanologist meteorologist forecaster zoologist botanist paleontologist palaeontologist archaeologist anthropologist neuroscientist geneticist immunologist microbiologist criminologist philosopher translator interpreter curator librarian architect planner mechanic miner cyclist motorist commuter tourist bystander onlooker landlord tenant homeowner grandmother grandfather niece nephew cousin girlfriend boyfriend partner novelist poet playwright composer conductor comedian rapper correspondent reporter commentator pundit pm minister president spokesperson mayor judge secretary chief head leader director economist analyst journalist official lawyer attorney prosecutor senator deputy lawmaker governor ambassador diplomat scientist researcher professor doctor author writer historian coach manager captain player striker goalkeeper defender midfielder chancellor premier chairperson chair executive officer ceo founder owner resident neighbour neighbor witness expert teacher farmer activist adviser advisor candidate commissioner envoy negotiator general colonel commander pilot engineer biologist climatologist epidemiologist virologist physicist sociologist psychologist director-general counsel coordinator inspector detective superintendent sheriff bishop pope cardinal archbishop rabbi imam critic singer director filmmaker athlete champion councillor councilman mp vice-president vice-chancellor principal student victim survivor parent defendant suspect co-author treasurer treasurer representative skipper boss co-founder entrepreneur geologist astronomer ecologist virologist secretary-general counterpart barrister magistrate patient nurse driver member passenger employee worker soldier shopkeeper source aide insider engineer critic colleague trader shopper',
    ),
    ...role(
      'm',
      false,
      'spokesman chairman king prince man father son brother husband businessman policeman fisherman congressman councilman uncle',
    ),
    ...role(
      'f',
      false,
      'spokeswoman chairwoman queen princess woman mother daughter sister wife businesswoman policewoman congresswoman councilwoman aunt actress',
    ),
    ...role(
      null,
      true,
      'reporters journalists ministers officials leaders experts analysts lawmakers lawyers prosecutors scientists researchers doctors residents witnesses activists diplomats sources authorities police critics economists authors investigators organisers organizers protesters farmers unions teachers students media observers relatives parents rescuers firefighters opponents supporters players judges historians campaigners',
    ),
  ]),
  documentNouns: words(
    'research analysis inquiry investigation audit review dossier leaflet editorial statement report study survey letter document text communique communiqué poll treaty article post paper memo filing bulletin law agreement contract deal resolution ruling charter',
  ),
  mediaNouns: words('agency channel newspaper daily weekly magazine radio broadcaster network outlet media website station paper wire'),
  groupNouns: words(
    'government ministry army police prosecutors presidency parliament senate commission council court union association organisation organization party company group firm bank office authority authorities opposition delegation embassy mission coalition alliance regulator team club federation league institute university hospital city state department agency board committee charity foundation military navy service services country regime movement defence defense prosecution chamber bureau cabinet maker giant operator airline carmaker manufacturer retailer watchdog force house administration campaign',
  ),
  attitudeNouns: words(
    'support concern concerns regret regrets condolences confidence conviction opposition gratitude solidarity hope hopes satisfaction commitment determination anger outrage sympathy sadness disappointment doubt doubts scepticism skepticism surprise readiness willingness apology apologies thanks frustration optimism fears fear interest dismay alarm pride belief full',
  ),
  falsehoods: words(
    "false fake baseless unfounded lie lies groundless untrue fabricated fabrication fabrications fiction nonsense rumour rumours rumor rumors misleading absurd ridiculous slander slanderous defamatory disinformation propaganda inaccurate invented smear hoax unsubstantiated fantasy hoaxes fakes 'nonsense",
  ),
  accordingTo: [['according', 'to'], ['in', 'the', 'words', 'of'], ['in', 'the', 'view', 'of'], ['in', 'the', 'opinion', 'of'], ['per']],
  notNames: words(
    'over under into onto amid among between through without within near via per upon across behind beyond outside inside former top new senior ex the a an this that these those his her its their he she they it we you i and but or so if when while as in on at by for from to with about against after before during since until no not yes there here what who why how where which both all some many most more several few one two three four five six seven eight nine ten another each every last next earlier later meanwhile however also still then now today yesterday tomorrow asked according speaking despite although though because once whether monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december my our your is was are were did does do has have had',
  ),
  timeWords: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  ),
};
