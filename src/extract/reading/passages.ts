import type { Brief, Section, SectionKind } from '../../model.ts';

/** A piece of a brief's text that belongs together: nothing that one sentence says reaches into another passage. */
export interface Passage {
  start: number;
  end: number;
  /** Null for text between sections. */
  kind: SectionKind | null;
  /** How many passages of its kind stand before it. */
  position: number;
}

/** The text cut at every section's edge and at every blank line. Of nested sections the innermost gives the kind. */
export function passagesOf({ text, sections }: Pick<Brief, 'text' | 'sections'>): Passage[] {
  const edges = [0, text.length];
  for (const { start, end } of sections) edges.push(start, end);
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) edges.push(at);
  edges.sort((a, b) => a - b);
  const kinds = kindsBetween(edges, sections);

  const passages: Passage[] = [];
  const counts = new Map<SectionKind | null, number>();
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [start, end] = trimmed(text, edges[index] as number, edges[index + 1] as number);
    // Nothing stands between two edges at one place.
    if (start >= end) continue;
    const kind = kinds[index] ?? null;
    const position = counts.get(kind) ?? 0;
    counts.set(kind, position + 1);
    passages.push({ start, end, kind, position });
  }
  return passages;
}

/** The kind of the innermost section over each interval: sections are sorted so that an inner one opens last. */
function kindsBetween(edges: number[], sections: Section[]): (SectionKind | null)[] {
  const opening = sections.toSorted((a, b) => b.start - a.start || a.end - b.end);
  const open: Section[] = [];
  return edges.map((edge) => {
    for (let next = opening.at(-1); next && next.start <= edge; next = opening.at(-1)) {
      open.push(next);
      opening.pop();
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= edge) open.pop();
    return open.at(-1)?.kind ?? null;
  });
}

/** The range without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return [from, to];
}

const isSpace = (unit: number) =>
  unit <= 32 ? unit === 32 || (unit >= 9 && unit <= 13) : unit >= 160 && /\s/.test(String.fromCharCode(unit));
