import type { EntityType, NameRef } from '../src/model.ts';

/** A name that curators know, counting everywhere, with what a test wants otherwise. */
export function curatedName(type: EntityType, written: string, more: Partial<NameRef> = {}): NameRef {
  return {
    type,
    id: `${type.toLowerCase()}/${written}`,
    label: written,
    written,
    status: 'CURATED',
    onlyWith: null,
    scan: true,
    identifiers: [],
    ...more,
  };
}
