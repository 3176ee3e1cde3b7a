import type { Entity, Lang, Surface } from '../model';
import { compose } from './compose';
import { foldWord } from './fold';
import type { ItemFlagName } from './items';
import { institutions as institutionForms } from './lang/offices';
import { regionForms, townExonyms } from './lang/exonyms';
import type { PostingKind } from './record-format';
import { isSlavicGivenName, romanisations, surnameForms } from './romanisation';
import { composedLanguages, exonymRows, fillersOf, stateNames, stateRow } from './state-names';

/** One form of an entity that its pack does not list. */
export interface GeneratedForm {
  readonly text: string;
  readonly kind: PostingKind;
  /** Language of the pages on which it counts; absent for any. */
  readonly lang?: Lang;
}

/** Holds the forms of an entity that follow from those its pack lists, and what they tell of it. */
export interface Generated {
  readonly forms: readonly GeneratedForm[];
  readonly flags: readonly ItemFlagName[];
}

/** Generate the forms of an entity that its pack need not list: other romanisations, other languages' names, German genitives. */
export function generatedSurfaces(entity: Entity, institutions: InstitutionIndex): Generated {
  if (entity.type === 'person') return generatedPerson(entity);
  if (entity.type === 'place') return generatedPlace(entity);
  if (entity.type === 'organization')
    return { forms: [...namesAbroad(entity), ...dottedAcronyms(entity), ...institutions.formsOf(entity)], flags: [] };
  return { forms: [], flags: [] };
}

function generatedPerson(entity: Entity): Generated {
  const names = entity.surfaces.filter(({ kind, text }) => kind === 'full' && /[\s-]/u.test(text));
  const flags: readonly ItemFlagName[] = names.length > 0 ? ['fullName'] : [];
  const romanised = names.flatMap(({ text }) => romanisations(text));
  // Whoever is known by a surname or a role is somebody of the news; bare lists of names are left as they are.
  const inTheNews = entity.offices !== undefined || entity.surfaces.some(({ kind }) => kind === 'partial' || kind === 'role');
  if (romanised.length === 0 && !inTheNews) return { forms: [], flags };
  const added = new NewForms(entity.surfaces.map(({ text }) => text));
  for (const form of romanised) added.add(form, 'variant');
  if (inTheNews) addNewsForms(entity, names, added);
  return { forms: added.forms, flags };
}

/** Adds other spellings of a surname, long names with a slip, and German genitives. */
function addNewsForms(entity: Entity, names: readonly Surface[], added: NewForms): void {
  for (const surface of entity.surfaces) {
    if (surface.kind !== 'partial') continue;
    const full = names.find(({ text }) => foldWord(text.split(/\s+/u).at(-1) ?? '') === foldWord(surface.text));
    if (full !== undefined && isSlavicGivenName(full.text.split(/\s+/u)[0] ?? '')) {
      for (const form of surnameForms(surface.text)) added.add(form, 'partial');
    }
  }
  const roles = new Set(entity.surfaces.filter(({ kind }) => kind === 'role').map(({ text }) => foldWord(text)));
  const inGenitive = added.known.filter((text) => !roles.has(foldWord(text)) && !/[sxz]$/u.test(text));
  if (entity.offices !== undefined) for (const form of names.flatMap(({ text }) => slipsOf(text))) added.add(form, 'variant');
  for (const text of inGenitive) added.add(`${text}s`, text.includes(' ') ? 'variant' : 'partial', 'de');
}

/** Gathers forms that are not known yet. */
class NewForms {
  readonly forms: GeneratedForm[] = [];
  readonly #known: Set<string>;

  constructor(texts: readonly string[]) {
    this.#known = new Set(
      texts.map((text) =>
        text
          .split(/[\s\-‐‑]+/u)
          .map(foldWord)
          .join(' '),
      ),
    );
  }

  /** Lists what is known so far, folded. */
  get known(): readonly string[] {
    return [...this.#known];
  }

  /** Adds a folded form, with the capitals that the index then asks for. */
  add(folded: string, kind: PostingKind, lang?: Lang): void {
    if (this.#known.has(folded)) return;
    this.#known.add(folded);
    this.forms.push({ text: capitalise(folded), kind, ...(lang === undefined ? {} : { lang }) });
  }
}

/** Fewest letters of a word in which a slip is still told from another word. */
const SLIP_WORD = 7;
/** Fewest letters of a full name that is told by its other words where one has a slip. */
const SLIP_NAME = 12;

/** Are mistaken for each other, for many languages hardly tell them apart where they are not stressed. */
const VOWELS = 'aeiouy';

/** Lists a long full name with one letter left out, doubled or swapped with the next, or one vowel for another, in one of its long words; folded. */
function slipsOf(name: string): string[] {
  const words = name.split(/[\s\-‐‑]+/u).map(foldWord);
  if (words.length < 2 || words.join('').length < SLIP_NAME) return [];
  return words.flatMap((word, at) => {
    if (word.length < SLIP_WORD) return [];
    const slips: string[] = [];
    for (let i = 1; i < word.length; i++) {
      if (VOWELS.includes(word.charAt(i))) for (const vowel of VOWELS) slips.push(word.slice(0, i) + vowel + word.slice(i + 1));
      slips.push(word.slice(0, i) + word.slice(i + 1));
      slips.push(word.slice(0, i) + word.charAt(i) + word.slice(i));
      if (i + 1 < word.length) slips.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
    }
    return slips.map((slip) => [...words.slice(0, at), slip, ...words.slice(at + 1)].join(' '));
  });
}

/** Writes a folded name with capitals, which the index then asks for. */
function capitalise(folded: string): string {
  const [first = '', ...rest] = folded.split(' ');
  const korean = rest.length === 2;
  return [first, ...rest].map((word, i) => (korean && i === 2 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

function generatedPlace(entity: Entity): Generated {
  const isState = stateRow(entity) >= 0;
  const forms = [...namesAbroad(entity), ...dottedAcronyms(entity), ...regionNames(entity)];
  return { forms, flags: isState ? ['country'] : [] };
}

/** Writes acronyms that their pack gives without condition with full stops, as some newspapers do: "O.T.A.N.". */
function dottedAcronyms(entity: Entity): GeneratedForm[] {
  const own = new Set(entity.surfaces.map(({ text }) => text));
  return entity.surfaces.flatMap(({ text, kind, lang, requires }) => {
    const dotted = `${text.split('').join('.')}.`;
    if (kind !== 'acronym' || requires !== undefined || !/^\p{Lu}{3,5}$/u.test(text) || own.has(dotted)) return [];
    return [{ text: dotted, kind, ...(lang === undefined ? {} : { lang }) }];
  });
}

/** Lists the names of an entity in other languages. */
function namesAbroad(entity: Entity): GeneratedForm[] {
  const forms: GeneratedForm[] = exonymRows(entity).flatMap((row) =>
    Object.entries(row.names).flatMap(([lang, names]) => names.split('/').map((text) => ({ text, kind: row.kind, lang }))),
  );
  for (const lang of ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'ro', 'cs', 'tr', 'ru', 'uk']) {
    for (const text of stateNames(entity, lang)) {
      forms.push({ text, kind: 'full', lang });
      if (lang === 'de' && !/[sxz]$/u.test(text)) forms.push({ text: `${text}s`, kind: 'full', lang });
    }
  }
  const own = new Set(entity.surfaces.map(({ text }) => text));
  return forms.filter(({ text }) => !own.has(text));
}

/** Lists the forms of a region that is named after its town: "région de Koursk", "Gebiet Kursk". */
function regionNames(entity: Entity): GeneratedForm[] {
  const towns = entity.surfaces.flatMap(({ text, kind }) => {
    const match = /^(?:région|oblast|province|region) (?:de |d'|of )?(\p{Lu}\S+)$|^(\p{Lu}\S+) (?:region|oblast|province)$/iu.exec(text);
    return kind === 'partial' || match === null ? [] : [match[1] ?? match[2] ?? ''];
  });
  const spellings = new Set(towns.flatMap((town) => townExonyms.find((row) => row.split('/').includes(town))?.split('/') ?? [town]));
  return [...spellings].flatMap((town) =>
    Object.entries(regionForms).flatMap(([lang, forms]) =>
      forms.map((form) => ({ text: form.replace('{town}', town), kind: 'variant' as const, lang })),
    ),
  );
}

/** Finds which state's institution an organization is, by any of the forms in which it may be written. */
export class InstitutionIndex {
  readonly #entities: readonly Entity[];
  #byForm: ReadonlyMap<string, readonly GeneratedForm[]> | null = null;

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
  }

  /** Lists the forms of the organization in every language, where its pack gives one of them; empty for any other. */
  formsOf(entity: Entity): readonly GeneratedForm[] {
    const own = entity.surfaces.map(({ text }) => foldWord(text));
    this.#byForm ??= this.#index();
    const forms = own.map((text) => this.#byForm?.get(text)).find((found) => found !== undefined) ?? [];
    return forms.filter(({ text }) => !own.includes(foldWord(text)));
  }

  #index(): Map<string, readonly GeneratedForm[]> {
    const index = new Map<string, readonly GeneratedForm[]>();
    for (const state of this.#entities.filter((entity) => stateRow(entity) >= 0)) {
      const fillers = new Map(composedLanguages.map((lang) => [lang, fillersOf(state, lang)]));
      for (const byLang of Object.values(institutionForms)) {
        const forms = composedLanguages.flatMap((lang) =>
          (byLang[lang] ?? []).flatMap((template) =>
            compose(template, fillers.get(lang) ?? {}).map((text) => ({ text, kind: 'variant' as const, lang })),
          ),
        );
        for (const { text } of forms) index.set(foldWord(text), forms);
      }
    }
    return index;
  }
}
