import { boundsOf } from '../dates';
import type { Edtf, Entity, EntityId, Lang, Pack, Requirement, Surface, Topic } from '../model';
import { GrowingWords } from './growing';
import { type CapitalPolicy, IndexBuilder } from './index-builder';
import { dayOf } from './day';
import { foldWord } from './fold';
import { genericWords } from './lang/generic-words';
import { joinSections } from './layout';
import { PackedStringsWriter } from './packed-strings';
import { MOST_ITEMS, packPosting, type PostingKind } from './record-format';
import type { itemTypes } from './items';
import { type GazetteerMeta, type ItemFlagName, MOST_PACKS, packItem } from './items';
import { type GeneratedForm, generatedSurfaces, InstitutionIndex } from './generated-surfaces';
import { composedRoles, type Role } from './roles';
import { finish, part, type Steps } from '../steps';

/**
 * Compile packs to the index that `openGazetteer` opens: the same bytes for the same packs, in whatever order they come.
 *
 * Takes seconds for a million surfaces: see `compileInSteps`.
 *
 * @throws RangeError where there are more than 512 packs, or they hold more than two million entities and topics
 */
export function compileGazetteer(packs: readonly Pack[]): Uint8Array {
  return finish(compileInSteps(packs));
}

/**
 * Do the same in steps of a few milliseconds each.
 *
 * @throws RangeError as `compileGazetteer`
 */
export function* compileInSteps(packs: readonly Pack[]): Steps<Uint8Array> {
  const compiler = new Compiler(totalOf(packs));
  const sorted = [...packs].sort((a, b) => (a.header.id < b.header.id ? -1 : 1));
  for (const [number, pack] of sorted.entries()) yield* part(compiler.addPack(pack, number), 0, COLLECTED);
  return yield* part(compiler.finish(), COLLECTED, 1);
}

/** Share of the time that goes by until all surfaces are collected. */
const COLLECTED = 0.6;
/** So many entities make a step. */
const STEP = 1_024;

function totalOf(packs: readonly Pack[]): number {
  return packs.reduce((sum, pack) => sum + pack.entities.length + pack.topics.length, 0);
}

/** One form to be indexed. */
interface Form {
  readonly text: string;
  readonly kind: PostingKind;
  readonly policy: CapitalPolicy;
  readonly lang?: Lang | undefined;
  readonly generated?: boolean;
  readonly requirement?: number;
}

class Compiler {
  readonly #index = new IndexBuilder(genericWords);
  readonly #languages = new Map<Lang, number>([['', 0]]);
  readonly #packIds: string[] = [];
  readonly #items = new GrowingWords();
  readonly #ids = new PackedStringsWriter();
  readonly #requirements = new GrowingWords();
  readonly #groups = new Map<string, number>();
  readonly #groupStarts = new GrowingWords();
  readonly #holders = new GrowingWords();
  readonly #total: number;
  #institutions = new InstitutionIndex([]);
  #newestDay = 0;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  *addPack(pack: Pack, number: number): Steps<void> {
    if (number >= MOST_PACKS) throw new RangeError(`gazetteer: more than ${MOST_PACKS} packs; remove one`);
    this.#packIds.push(pack.header.id);
    const first = this.#items.length;
    const numbers = new EntityNumbers(pack.entities, first);
    if (first + pack.entities.length + pack.topics.length > MOST_ITEMS) {
      throw new RangeError(`gazetteer: more than ${MOST_ITEMS} entities and topics; switch a pack off`);
    }
    this.#institutions = new InstitutionIndex(pack.entities);
    for (const entity of pack.entities) {
      this.#addEntity(entity, number, numbers);
      if (++this.#done % STEP === 0) yield this.#done / this.#total;
    }
    for (const topic of pack.topics) this.#addTopic(topic, number);
    for (const role of composedRoles(pack.entities)) this.#addRole(role, numbers);
    for (const source of pack.sources) this.#noteDay(source.published);
  }

  *finish(): Steps<Uint8Array> {
    const { numbers, sections } = yield* this.#index.finish();
    this.#groupStarts.push(this.#holders.length);
    const meta: GazetteerMeta = { packs: this.#packIds, languages: [...this.#languages.keys()], newestDay: this.#newestDay };
    return joinSections(
      { ...numbers, itemCount: this.#items.length },
      {
        ...sections,
        items: new Uint8Array(Uint16Array.from(this.#items.view()).buffer),
        idStarts: this.#ids.starts(),
        ids: this.#ids.bytes(),
        groups: bytesOf(this.#groupStarts),
        holders: bytesOf(this.#holders),
        requirements: bytesOf(this.#requirements),
        meta: asciiBytes(JSON.stringify(meta)),
      },
    );
  }

  #addItem(id: string, pack: number, type: (typeof itemTypes)[number], flags: readonly ItemFlagName[], own: OwnWords): number {
    this.#items.push(packItem(pack, type, flags));
    this.#ids.push(own.words.length + own.related.length === 0 ? id : `${id}\n${own.words.join(' ')}\n${own.related.join(' ')}`);
    return this.#items.length - 1;
  }

  #addEntity(entity: Entity, pack: number, numbers: EntityNumbers): void {
    const generated = generatedSurfaces(entity, this.#institutions);
    const item = this.#addItem(entity.id, pack, entity.type, generated.flags, {
      words: entity.type === 'place' ? adjectivesOf(entity) : ownWordsOf(entity, generated.forms),
      related: relatedOf(entity),
    });
    for (const surface of entity.surfaces) {
      if (surface.kind === 'role') {
        this.#addRole(
          {
            text: surface.text,
            lang: surface.lang,
            generated: false,
            holders: [{ entity: entity.id, from: surface.validFrom, to: surface.validTo }],
          },
          numbers,
        );
      } else this.#addSurface(surface, entity, item, numbers);
    }
    for (const form of generated.forms) this.#addForm({ policy: 'proper', generated: form.lang !== undefined, ...form }, item);
  }

  #addSurface(surface: Surface, entity: Entity, item: number, numbers: EntityNumbers): void {
    const policy = entity.type === 'agreement' || entity.type === 'event' ? 'proper-only' : 'proper';
    const requirement = surface.requires === undefined ? -1 : this.#addRequirement(surface.requires, numbers);
    this.#addForm({ text: surface.text, kind: surface.kind, policy, lang: surface.lang, requirement }, item);
  }

  #addTopic(topic: Topic, pack: number): void {
    const item = this.#addItem(topic.id, pack, 'topic', [], { words: [], related: [] });
    for (const [lang, terms] of Object.entries(topic.terms)) {
      const weak = new Set(topic.weak[lang] ?? []);
      for (const text of terms) this.#addForm({ text, kind: weak.has(text) ? 'weak-topic' : 'topic', policy: 'none', lang }, item);
    }
  }

  #addRole(role: Role, numbers: EntityNumbers): void {
    const holders = role.holders.flatMap((holder) => {
      const item = numbers.get(holder.entity);
      if (item === undefined) return [];
      const from = holder.from === undefined ? null : dayOf(boundsOf(holder.from).start);
      const to = holder.to === undefined ? null : dayOf(boundsOf(holder.to).end);
      return [[item, from ?? -0x80000000, to ?? 0x7fffffff] as const];
    });
    if (holders.length === 0) return;
    const key = holders.join(';');
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = this.#groupStarts.length;
      this.#groups.set(key, group);
      this.#groupStarts.push(this.#holders.length);
      for (const [item, from, to] of holders) [item, from, to].forEach((word) => this.#holders.push(word >>> 0));
      for (const { from } of role.holders) this.#noteDay(from);
    }
    this.#addForm({ text: role.text, kind: 'role', policy: 'proper-only', lang: role.lang, generated: role.generated }, group);
  }

  #addForm(form: Form, item: number): void {
    const requirement = form.requirement ?? -1;
    const posting = packPosting({
      item,
      kind: form.kind,
      lang: this.#language(form.lang),
      generated: form.generated === true,
      requirement,
    });
    this.#index.add(form.text, form.policy, posting, requirement);
  }

  #language(lang: Lang | undefined): number {
    if (lang === undefined) return 0;
    const known = this.#languages.get(lang);
    if (known !== undefined) return known;
    if (this.#languages.size === 32) return 0;
    this.#languages.set(lang, this.#languages.size);
    return this.#languages.size - 1;
  }

  #addRequirement(requirement: Requirement, numbers: EntityNumbers): number {
    const at = this.#requirements.length;
    const bounds = requirement.pageDate === undefined ? null : boundsOf(requirement.pageDate);
    const entities = (requirement.entities ?? []).flatMap((id) => numbers.get(id) ?? []);
    const flags = (requirement.within === 'passage' ? 1 : 0) | (bounds === null ? 0 : 2);
    const from = dayOf(bounds?.start ?? null) ?? -0x80000000;
    const to = dayOf(bounds?.end ?? null) ?? 0x7fffffff;
    for (const word of [flags, from, to, entities.length, ...entities]) this.#requirements.push(word >>> 0);
    return at;
  }

  #noteDay(date: Edtf | null | undefined): void {
    const day = date === null || date === undefined ? null : dayOf(boundsOf(date).start);
    if (day !== null && day > this.#newestDay) this.#newestDay = day;
  }
}

/** Finds the number of an entity by its id; built at the first question, which long lists of names never ask. */
class EntityNumbers {
  readonly #entities: readonly Entity[];
  readonly #first: number;
  #byId: ReadonlyMap<EntityId, number> | null = null;

  constructor(entities: readonly Entity[], first: number) {
    this.#entities = entities;
    this.#first = first;
  }

  get(id: EntityId): number | undefined {
    this.#byId ??= new Map(this.#entities.map((entity, i) => [entity.id, this.#first + i]));
    return this.#byId.get(id);
  }
}

/** Lists a place's adjectives in every language, in small letters, inner blanks as `_`. */
function adjectivesOf(entity: Entity): readonly string[] {
  return [
    ...new Set(
      Object.values(entity.demonyms ?? {})
        .flat()
        .map((word) => word.toLowerCase().replaceAll(' ', '_')),
    ),
  ].filter((word) => word.length > 3);
}

/** Holds what is stored of an item beside its id. */
interface OwnWords {
  readonly words: readonly string[];
  readonly related: readonly EntityId[];
}

/** Lists the countries and bodies in which a person held an office. */
function relatedOf(entity: Entity): readonly EntityId[] {
  return [...new Set((entity.offices ?? []).flatMap(({ of }) => of ?? []))];
}

/** Lists the words of a person's full names, where one of them also stands alone among the surfaces. */
function ownWordsOf(entity: Entity, generated: readonly GeneratedForm[]): readonly string[] {
  const alone =
    entity.type === 'person' && entity.surfaces.some(({ kind, text }) => kind === 'partial' || (kind !== 'role' && !/[\s-]/u.test(text)));
  if (!alone) return [];
  const names = [...entity.surfaces, ...generated]
    .filter(({ kind }) => kind === 'full' || kind === 'variant')
    .map(({ text }) => text.split(/[\s-]+/u).map(foldWord));
  return [...new Set(names.filter((words) => words.length > 1).flat())];
}

function bytesOf(words: GrowingWords): Uint8Array {
  const view = words.view();
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
