import type { Entity, Lang } from '../model';
import type { ItemFlagName } from './items';
import type { PostingKind } from './record-format';

/** One form of an entity that its pack does not list. */
export interface GeneratedForm {
  readonly text: string;
  readonly kind: PostingKind;
  /** Language of the pages on which it counts; absent for any. */
  readonly lang?: Lang;
}

/** Generates the forms of an entity that follow from those its pack lists, and what they tell of it. */
export function generatedSurfaces(entity: Entity): { readonly forms: readonly GeneratedForm[]; readonly flags: readonly ItemFlagName[] } {
  const flags: ItemFlagName[] = [];
  if (entity.type === 'person' && entity.surfaces.some(({ kind, text }) => kind === 'full' && /\s/u.test(text))) flags.push('fullName');
  return { forms: [], flags };
}
