import type { Edtf, Entity, EntityId, Lang } from '../model';
import { compose } from './compose';
import { offices } from './lang/offices';
import { composedLanguages, fillersOf } from './state-names';

/** Says who held a role, and when. */
export interface RoleHolder {
  readonly entity: EntityId;
  readonly from?: Edtf | undefined;
  readonly to?: Edtf | undefined;
}

/** One form of a role and who held it. */
export interface Role {
  readonly text: string;
  readonly lang?: Lang | undefined;
  /** True where the form was composed and not listed by the pack. */
  readonly generated: boolean;
  readonly holders: readonly RoleHolder[];
}

/** Compose the forms of every office that the entities held, from office × country or body × language. */
export function* composedRoles(entities: readonly Entity[]): Generator<Role> {
  const inOffice = entities.filter(({ offices: held }) => held !== undefined);
  if (inOffice.length === 0) return;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const holders = new Map<string, { readonly office: string; readonly of: Entity; readonly list: RoleHolder[] }>();
  for (const person of inOffice) {
    for (const { office, of, from, to } of person.offices ?? []) {
      const body = of === undefined ? undefined : byId.get(of);
      if (office === undefined || body === undefined || !Object.hasOwn(offices, office)) continue;
      const key = `${office} ${body.id}`;
      const entry = holders.get(key) ?? { office, of: body, list: [] };
      entry.list.push({ entity: person.id, from, to });
      holders.set(key, entry);
    }
  }
  for (const { office, of, list } of holders.values()) {
    for (const lang of composedLanguages) {
      const fillers = fillersOf(of, lang);
      const texts = new Set((offices[office]?.[lang] ?? []).flatMap((template) => compose(template, fillers)));
      for (const text of texts) yield { text, lang, generated: true, holders: list };
    }
  }
}
