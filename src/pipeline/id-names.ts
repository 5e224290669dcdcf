import type { EntityType, NameRef, Vocabulary } from '../model.ts';
import { idName } from '../text/id-name.ts';
import { slug } from '../text/slug.ts';
import { labelKey } from '../text/tokens.ts';

/**
 * What ids stand for that are not in use, as names (see src/text/id-name.ts): those that were replaced for what has
 * taken their place, those of deprecated concepts for nothing. What a deprecated concept was called makes no concept
 * either where briefs teach it, so the ids that this would get stand for nothing too.
 */
export function idNames(
  { concepts, papers, people, organizations, outlets, redirects }: Vocabulary,
  shown: ReadonlyMap<string, string>,
  identifiers: ReadonlyMap<string, string[]>,
): Map<string, NameRef[]> {
  const entries = [...concepts, ...papers, ...people, ...organizations, ...outlets];
  const deprecated = new Map(concepts.flatMap((each) => (each.deprecated === undefined ? [] : [[each.id, each]])));
  const known = new Set(entries.map(({ id }) => id));
  const names = new Map<string, NameRef[]>();
  const ref = (from: string, id: string): NameRef => ({
    type: id.slice(0, id.indexOf('/')).toUpperCase() as EntityType,
    id,
    label: shown.get(id) ?? deprecated.get(id)?.prefLabel ?? id,
    written: from,
    status: 'CURATED',
    onlyWith: null,
    scan: false,
    identifiers: identifiers.get(id) ?? [],
    ...(deprecated.has(id) ? { retired: true } : {}),
  });
  for (const [from, to] of Object.entries(redirects)) {
    const refs = to.filter((id) => known.has(id)).map((id) => ref(from, id));
    if (refs.length > 0 && !known.has(from)) names.set(idName(from), refs);
  }
  for (const { id, prefLabel, altLabels, hiddenLabels } of deprecated.values()) {
    names.set(idName(id), [ref(id, id)]);
    for (const label of [prefLabel, ...altLabels, ...hiddenLabels]) {
      const own = `concept/${slug(labelKey(label))}`;
      if (!known.has(own) && !names.has(idName(own))) names.set(idName(own), [ref(own, id)]);
    }
  }
  return names;
}
