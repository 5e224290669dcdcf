import { createHash } from 'node:crypto';
import type { Brief, Clipping, StoredClipping } from '../../model.ts';
import { slug, titleSlug } from '../../text/slug.ts';
import { mergeClippings } from './merge-clippings.ts';
import { groupClippings } from './same-brief.ts';

/** A brief and the clippings it is made of. */
export interface MergedBrief {
  brief: Brief;
  clippings: StoredClipping[];
}

/**
 * Briefs from clippings. Ids are `brief/<outlet>/<title>`; where two briefs would have one id, the earlier published
 * keeps it and the others add their date, or a piece of their text's hash. `clippings` must hold every clipping that
 * shares a title or an address with one of them (see clippingKeys in load), so that ids come out the same whatever came
 * first; for `crowded` see groupClippings.
 */
export function mergeBriefs(clippings: StoredClipping[], crowded?: ReadonlySet<number>): MergedBrief[] {
  const merged = groupClippings(clippings, crowded).map((group) => ({ group, brief: mergeClippings(group) }));
  const byBase = Map.groupBy(merged, ({ brief }) => baseId(brief));
  const briefs: MergedBrief[] = [];
  const bases = new Map<string, string>();
  for (const [base, sharers] of byBase) {
    const sorted = sharers.toSorted((a, b) => (identity(a.brief) < identity(b.brief) ? -1 : 1));
    const taken = new Set<string>();
    for (const { group, brief } of sorted) {
      const id = freeId(base, brief, taken);
      taken.add(id);
      bases.set(id, base);
      briefs.push({ brief: { ...brief, id, aliases: [] }, clippings: group });
    }
  }
  addAliases(briefs, bases);
  return briefs.toSorted((a, b) => (a.brief.id < b.brief.id ? -1 : 1));
}

function baseId(clipping: Pick<Clipping, 'outlet' | 'title'>): string {
  const outlet = clipping.outlet ? slug(clipping.outlet.name) : '';
  return `brief/${outlet || 'unknown'}/${titleSlug(clipping.title)}`;
}

const textHash = (text: string) => createHash('sha256').update(text).digest('hex');

const identity = (brief: Pick<Brief, 'publishedAt' | 'text'>) =>
  `${brief.publishedAt ?? '9999'} ${textHash(brief.text)}`;

function freeId(base: string, brief: Pick<Brief, 'publishedAt' | 'text'>, taken: Set<string>): string {
  const dated = brief.publishedAt ? `${base}-${brief.publishedAt.slice(0, 10)}` : base;
  const free = [base, dated].find((id) => !taken.has(id));
  if (free) return free;
  const hashed = `${base}-${textHash(brief.text).slice(0, 8)}`;
  if (!taken.has(hashed)) return hashed;
  // Same title, date and text twice: a digest that lists one item twice.
  let count = 2;
  while (taken.has(`${hashed}-${count}`)) count += 1;
  return `${hashed}-${count}`;
}

/** Ids that a clipping alone would have had lead to the brief, unless another brief has or claims them. */
function addAliases(briefs: MergedBrief[], bases: Map<string, string>): void {
  const claims = new Map<string, number>();
  for (const { brief } of briefs) claims.set(brief.id, (claims.get(brief.id) ?? 0) + 1);
  const wanted = briefs.map(({ brief, clippings }) => {
    // A single clipping is its brief.
    const own = clippings.length === 1 ? bases.get(brief.id) : undefined;
    const ids = new Set(own === undefined ? clippings.map(({ clipping }) => baseId(clipping)) : [own]);
    ids.delete(brief.id);
    for (const id of ids) claims.set(id, (claims.get(id) ?? 0) + 1);
    return { brief, ids };
  });
  for (const { brief, ids } of wanted) brief.aliases = [...ids].filter((id) => claims.get(id) === 1).sort();
}
