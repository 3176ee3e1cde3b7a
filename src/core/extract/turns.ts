import type { Span } from '../model';
import { isPresent } from './report/tense';
import { afterDateline } from './text/dateline';
import type { Finding } from './finding';
import { contentEnd, contentStart } from './finding';
import { resolveDocument } from './speaker/documents';
import { isNameWord } from './speaker/names';
import { firstPhrase, phraseOf } from './speaker/noun-phrase';
import type { Actor, People } from './speaker/people';
import { isQuoted, type Passage } from './text/passage';
import { lastPerson, namedBelow } from './speaker/recency';
import { nobody, speakerOf, type Discourse, type Speaker } from './speaker/speaker';
import { resolvePhrase, resolvePronoun } from './speaker/speakers';
import { at, range } from './text/tokens';

/** Is a finding with its speaker. */
export interface Spoken {
  readonly finding: Finding;
  readonly speaker: Speaker;
  /** The sentence of the body that a heading announces. */
  readonly echoes?: Finding;
}

const secondHand = 0.9;

function inherit(speaker: Speaker, rule: string, factor: number): Speaker {
  return { ...speaker, rule, confidence: speaker.confidence * factor, at: null };
}

/** The speaker of a floating quotation: the quotation before, else whoever the sentence before is about. */
function fromContext(
  passage: Passage,
  people: People,
  discourse: Discourse,
  finding: Finding,
  before: readonly Spoken[],
  after: Finding | undefined,
): Speaker {
  const start = contentStart(finding);
  const previous = before.at(-1);
  const near = previous !== undefined && finding.sentence - previous.finding.sentence <= 1;
  const introduced = introducedBy(passage, people, discourse, finding);
  // "Samir, cadre des ports, a tout vu : « … »"
  if (introduced?.at != null && at(passage.tokens, start - 1).text === ':' && passage.sentenceAt[introduced.at[0]] === finding.sentence)
    return introduced;
  if (
    previous !== undefined &&
    near &&
    speaksItself(passage, previous) &&
    passage.paragraphAt[start] === passage.paragraphAt[contentStart(previous.finding)]
  ) {
    return inherit(previous.speaker, 'speaker/quote-before', secondHand);
  }
  if (introduced !== null) return introduced;
  if (previous !== undefined && near && !previous.speaker.outlet) return inherit(previous.speaker, 'speaker/quote-before', 0.8);
  if (
    after !== undefined &&
    after.sentence === finding.sentence + 1 &&
    passage.paragraphAt[start] === passage.paragraphAt[contentStart(after)] &&
    after.subject.from === 'phrase'
  ) {
    return { ...resolvePhrase(passage, people, discourse, after.subject.phrase), rule: 'speaker/quote-after', confidence: 0.6 };
  }
  const below = previous === undefined ? namedBelow(passage, people, start, null) : null;
  const next = below ?? (previous === undefined ? personAfter(passage, people, finding.sentence + 1) : null);
  if (next !== null) return speakerOf([next], 'speaker/sentence-after', 0.5, null);
  const person = lastPerson(passage, people, discourse, start, null);
  if (person !== null) return speakerOf([person], 'speaker/last-person', 0.5, null);
  return previous === undefined ? nobody : inherit(previous.speaker, 'speaker/last-speaker', 0.5);
}

/** « Vous mentez ! » L’apostrophe du député Yanis Belhadj …: whoever the next sentence names first. */
function personAfter(passage: Passage, people: People, index: number): Actor | null {
  const sentence = passage.sentences[index];
  if (sentence === undefined) return null;
  for (let i = sentence[0]; i < Math.min(sentence[1], sentence[0] + 12); i++) {
    const actor = people.byToken.get(i);
    if (actor?.type === 'person') return actor;
  }
  return null;
}

/** "Certains rient ; la maire se tait : « … »": the clause right before a quotation begins after the last semicolon. */
function lastClause(passage: Passage, from: number, end: number): number {
  for (let i = end - 1; i > from; i--) if (at(passage.tokens, i).text === ';' && !isQuoted(passage, i)) return i + 1;
  return from;
}

/** "Son capitaine*, Théo Vidal,* n’a pas mâché ses mots": a name between commas beside a noun phrase; null where none stands there. */
function nameBeside(passage: Passage, comma: number, end: number): Span | null {
  if (at(passage.tokens, comma).text !== ',' || !isNameWord(passage, comma + 1)) return null;
  const close = range([comma + 1, end]).find((i) => at(passage.tokens, i).text === ',');
  return close === undefined ? null : [comma + 1, close];
}

/** La maire est inquiète. « Tout brûle. » */
function introducedBy(passage: Passage, people: People, discourse: Discourse, finding: Finding): Speaker | null {
  const own = passage.sentences[finding.sentence];
  const start = contentStart(finding);
  const sameSentence = own !== undefined && own[0] < start && !isQuoted(passage, own[0]);
  const sentence = sameSentence ? own : passage.sentences[finding.sentence - 1];
  if (sentence === undefined) return null;
  const head = firstPhrase(
    passage,
    sameSentence ? lastClause(passage, sentence[0], start) : sentence[0],
    sameSentence ? start : sentence[1],
  );
  if (head === null || isQuoted(passage, head[0])) return null;
  const speaker = resolvePhrase(passage, people, discourse, { ...phraseOf(head), apposition: nameBeside(passage, head[1], start) });
  const isPerson = speaker.actors.some((actor) => actor.type === 'person');
  // "La mère de la victime, elle, ne décolère pas : « … »"
  const isIntroduced = sameSentence && at(passage.tokens, start - 1).text === ':' && speaker.role === true && !speaker.plural;
  if ((!isPerson && !isIntroduced) || speaker.outlet) return null;
  return { ...speaker, rule: 'speaker/sentence-before', confidence: Math.min(speaker.confidence, 0.7), at: head };
}

/** "…," said KCNA. It added …: an agency that speaks for itself goes on. */
function outletGoingOn(passage: Passage, { subject, sentence }: Finding, last: Spoken | undefined): Speaker | null {
  if (last?.speaker.outlet !== true || sentence - last.finding.sentence > 1 || subject.from !== 'phrase') return null;
  const [start, end] = subject.phrase.head;
  return end - start === 1 && at(passage.tokens, start).norm === 'it' ? inherit(last.speaker, 'speaker/pronoun', secondHand) : null;
}

/** Tells whether an agency or outlet spoke in words of its own, so that a quotation beside them may be its own too. */
function speaksItself(passage: Passage, { speaker, finding }: Spoken): boolean {
  return !speaker.outlet || (isQuoted(passage, contentStart(finding)) && finding.rule.startsWith('incise') && finding.cueClass !== 'relay');
}

/** "However, when asked whether she would stay, *the mayor* left, saying …": steps over a fronted clause. */
function mainClause(passage: Passage, from: number, end: number): number {
  const { tokens, language } = passage;
  const opener = at(tokens, from + 1).text === ',' ? from + 2 : from;
  if (!/^(?:when|while|if|although|though|whereas|as|because|quand|lorsqu'|lorsque|si|alors|tandis|comme)$/u.test(at(tokens, opener).norm))
    return from;
  for (let i = opener; i < end - 1; i++)
    if (at(tokens, i).text === ',' && !isQuoted(passage, i) && !language.conjunctions.has(at(tokens, i + 1).norm)) return i + 1;
  return from;
}

function resolve(
  passage: Passage,
  people: People,
  discourse: Discourse,
  finding: Finding,
  done: readonly Spoken[],
  after: Finding | undefined,
): Speaker {
  const { subject } = finding;
  const token = finding.cue?.[0] ?? contentStart(finding);
  const outlet = outletGoingOn(passage, finding, done.at(-1));
  if (outlet !== null) return outlet;
  if (subject.from === 'phrase') {
    const spokeIn = (sentence: number) =>
      done.find((one) => one.finding.sentence === sentence && one.speaker.actors.length > 0)?.speaker ?? null;
    return resolveDocument(passage, people, subject.phrase.head, spokeIn) ?? resolvePhrase(passage, people, discourse, subject.phrase);
  }
  if (subject.from === 'pronoun')
    return resolvePronoun(
      passage,
      people,
      speaksAsOne(passage, finding) ? withoutBodies(discourse) : discourse,
      [subject.token, subject.token + 1],
      at(passage.tokens, subject.token).norm,
    );
  if (subject.from === 'context') return fromContext(passage, people, discourse, finding, done, after);
  const last = coordinatedWith(passage, finding, beforeSource(passage, people, discourse, finding, done));
  const previous = last?.finding.sentence === finding.sentence && (last.finding.cue?.[0] ?? 0) < token ? last : undefined;
  if (subject.from === 'previous' && previous !== undefined) return inherit(previous.speaker, 'speaker/same-subject', 0.95);
  const sentence = passage.sentences[finding.sentence] ?? [0, 0];
  const head = firstPhrase(passage, mainClause(passage, afterDateline(passage, sentence[0], sentence[1]), token), token);
  return head === null
    ? nobody
    : {
        ...resolvePhrase(passage, people, discourse, phraseOf(head)),
        rule: 'speaker/sentence-subject',
        confidence: 0.7,
      };
}

/** "X said that Y had refused": finds what reports a finding that itself only stands in what somebody says; undefined where nothing does. */
function reporterOf({ finding }: Spoken, done: readonly Spoken[]): Spoken | undefined {
  const token = finding.cue?.[0] ?? contentStart(finding);
  return done.find(
    (outer) =>
      outer.finding !== finding &&
      outer.finding.sentence === finding.sentence &&
      !outer.speaker.outlet &&
      !outer.finding.rule.startsWith('according') &&
      (outer.finding.cue?.[0] ?? token) < token &&
      outer.finding.content.some(([start, end]) => token >= start && token < end),
  );
}

/** "X said that the rules allow it and promised …": verbs that share a subject share their tense too. */
function coordinatedWith(passage: Passage, finding: Finding, done: readonly Spoken[]): Spoken | undefined {
  const last = done.at(-1);
  const outer = last === undefined ? undefined : reporterOf(last, done);
  if (last === undefined || outer === undefined || isPresent(passage, last.finding) === isPresent(passage, finding)) return last;
  return isPresent(passage, outer.finding) === isPresent(passage, finding) ? outer : last;
}

/** « J’ai signé », a-t-il dit: whoever says "je" is a person. */
function speaksAsOne({ tokens, quoteAt, language }: Passage, { content }: Finding): boolean {
  if (language.lang !== 'fr') return false;
  return content.some((span) => range(span).some((i) => quoteAt[i] !== -1 && /^(?:je|j')$/u.test(at(tokens, i).norm)));
}

function withoutBodies(discourse: Discourse): Discourse {
  const isPerson = ({ speaker }: Discourse[number]) =>
    speaker.actors.length === 0 ? speaker.role === true : speaker.actors.some(({ type }) => type === 'person');
  return discourse.filter(isPerson);
}

/** "Selon X, *Luc Verne* est parti, estimant que …": whoever does the deed goes on, not the source of the sentence, as far as the subject can speak at all. */
function beforeSource(
  passage: Passage,
  people: People,
  discourse: Discourse,
  finding: Finding,
  done: readonly Spoken[],
): readonly Spoken[] {
  const source = done.at(-1);
  if (source?.finding.sentence !== finding.sentence || !source.finding.rule.startsWith('according')) return done;
  const own = done.slice(0, -1);
  if (own.at(-1)?.finding.sentence === finding.sentence) return own;
  const start = contentStart(source.finding);
  const head = firstPhrase(passage, start, contentEnd(source.finding));
  if (head === null || isQuoted(passage, head[0])) return done;
  const speaker = resolvePhrase(passage, people, discourse, phraseOf(head));
  const speaks = speaker.actors.some(({ type }) => type === 'person' || type === 'organization') || speaker.role === true;
  return speaks ? [{ finding: source.finding, speaker }] : done;
}

/** Find the speaker of every finding, in the order in which the text reports them. */
export function assignSpeakers(passage: Passage, people: People, findings: readonly Finding[]): Spoken[] {
  const discourse: Discourse = [];
  const done: Spoken[] = [];
  const order = [...findings].sort((a, b) => (a.cue?.[0] ?? contentStart(a)) - (b.cue?.[0] ?? contentStart(b)));
  order.forEach((finding, i) => {
    const speaker = resolve(passage, people, discourse, finding, done, order[i + 1]);
    done.push({ finding, speaker });
    // Whoever speaks only in what another says has no turn: "X said that Y refused. He added …" goes on with X.
    if (reporterOf({ finding, speaker }, done) !== undefined) return;
    if (!speaker.outlet && speaker.name !== null) discourse.push({ speaker, token: finding.cue?.[0] ?? contentStart(finding) });
  });
  return done;
}
