import type { Brief, Clipping, Link, Precision, Reference, Section, SectionKind, StoredClipping } from '../../model.ts';
import { precisions } from '../../model.ts';

/** A save this much shorter than the longest is a teaser of the page, not a newer state of it. */
const wholePage = 0.8;

/** Lines that end a text, in this order: what a save adds is put before them. */
const endKinds: SectionKind[] = ['LINK', 'SOURCE'];

/** A section with its own text, so that sections of several saves can be put together. */
interface Part {
  kind: SectionKind;
  level: number;
  text: string;
  /** What stands between the section before and this one. */
  gap: string;
  link: Link | null;
}

/**
 * One brief from all saves of its page, whatever their order: the text of the newest whole save; from the others,
 * what it lacks: kinds of sections, nesting, links, outlet, publisher, address, category, a finer date.
 */
export function mergeClippings(group: StoredClipping[]): Omit<Brief, 'id' | 'aliases'> {
  const [only, second] = group;
  return only && !second ? { ...only.clipping, captures: [only.captureName] } : merged(group);
}

function merged(group: StoredClipping[]): Omit<Brief, 'id' | 'aliases'> {
  const sorted = best(group);
  const [first, ...others] = sorted.map(({ clipping }) => clipping) as [Clipping, ...Clipping[]];
  const outlet = bestReference(sorted.map(({ clipping }) => clipping.outlet));
  const publisher = bestReference(sorted.map(({ clipping }) => clipping.originalPublisher));
  const parts = toParts(first);
  for (const other of others) addWhatIsMissing(parts, toParts(other));
  for (const reference of [outlet, publisher]) {
    if (reference && !reference.rule.startsWith('layout/')) addSourceLine(parts, reference, sorted);
  }
  const { text, sections, links } = assemble(parts);
  const dated = finestDate(sorted.map(({ clipping }) => clipping));
  return {
    title: first.title,
    kind: (first.kind === 'article' ? others.find(({ kind }) => kind !== 'article')?.kind : null) ?? first.kind,
    url: firstOf(sorted, ({ url }) => url),
    outlet: outlet && placed(outlet, text, sections),
    originalPublisher: publisher && placed(publisher, text, sections),
    category: firstOf(sorted, ({ category }) => category),
    publishedAt: dated?.publishedAt ?? null,
    publishedPrecision: dated?.publishedPrecision ?? null,
    text,
    sections,
    links,
    captures: [...new Set(sorted.map(({ captureName }) => captureName))].sort(),
  };
}

/** Newest whole save first; among equals the one with most sections, then by content, so that order of arrival is nothing. */
function best(group: StoredClipping[]): StoredClipping[] {
  const longest = Math.max(...group.map(({ clipping }) => clipping.text.length));
  const whole = ({ clipping }: StoredClipping) => (clipping.text.length >= wholePage * longest ? 1 : 0);
  return group.toSorted(
    (a, b) =>
      whole(b) - whole(a) ||
      compare(b.capturedAt, a.capturedAt) ||
      b.clipping.sections.length - a.clipping.sections.length ||
      b.clipping.text.length - a.clipping.text.length ||
      compare(a.clipping.text, b.clipping.text) ||
      compare(a.captureName, b.captureName),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function toParts(clipping: Clipping): Part[] {
  let end = 0;
  return clipping.sections.map((section) => {
    const part: Part = {
      kind: section.kind,
      level: section.level,
      text: clipping.text.slice(section.start, section.end),
      gap: clipping.text.slice(end, section.start),
      link: clipping.links.find(({ start, end: last }) => start >= section.start && last <= section.end) ?? null,
    };
    end = section.end;
    if (part.link) {
      const { start, end: last } = part.link;
      part.link = { ...part.link, start: start - section.start, end: last - section.start };
    }
    return part;
  });
}

function addWhatIsMissing(parts: Part[], others: Part[]): void {
  const has = new Set(parts.map(({ kind }) => kind));
  for (const other of others) {
    const same = parts.find(({ kind, text }) => kind === other.kind && text === other.text);
    if (same) {
      // The nested reading knows more than the flat one.
      same.level = Math.max(same.level, other.level);
      continue;
    }
    const endKind = endKinds.indexOf(other.kind);
    if (other.kind === 'SOURCE' || (has.has(other.kind) && endKind < 0)) continue;
    insert(parts, other);
  }
}

function insert(parts: Part[], part: Part): void {
  const rank = (kind: SectionKind) => endKinds.indexOf(kind);
  const at = parts.findIndex(({ kind }) => rank(kind) > rank(part.kind));
  const gap = part.gap || '\n\n';
  parts.splice(at < 0 ? parts.length : at, 0, { ...part, gap });
}

function addSourceLine(parts: Part[], reference: Reference, group: StoredClipping[]): void {
  if (parts.some(({ kind, text }) => kind === 'SOURCE' && text.includes(reference.name))) return;
  for (const { clipping } of group) {
    const line = toParts(clipping).find(({ kind, text }) => kind === 'SOURCE' && text.includes(reference.name));
    if (line) {
      insert(parts, line);
      return;
    }
  }
}

function assemble(parts: Part[]): { text: string; sections: Section[]; links: Link[] } {
  let text = '';
  const sections: Section[] = [];
  const links: Link[] = [];
  for (const part of parts) {
    text += sections.length === 0 ? '' : part.gap;
    const start = text.length;
    text += part.text;
    sections.push({ kind: part.kind, start, end: text.length, level: part.level });
    if (part.link) links.push({ ...part.link, start: start + part.link.start, end: start + part.link.end });
  }
  return { text, sections, links };
}

/** The surest; among equals the first by content. */
function bestReference(references: (Reference | null)[]): Reference | null {
  const known = references.filter((reference) => reference !== null);
  return (
    known.toSorted((a, b) => b.confidence - a.confidence || compare(a.name, b.name) || compare(a.rule, b.rule))[0] ??
    null
  );
}

/** Where the merged text has what the reference rests on: its SOURCE line, or the title for what the layout tells. */
function placed(reference: Reference, text: string, sections: Section[]): Reference {
  for (const section of sections) {
    if (section.kind !== 'SOURCE' || reference.rule.startsWith('layout/')) continue;
    const at = text.slice(section.start, section.end).indexOf(reference.name);
    if (at >= 0) return { ...reference, start: section.start + at, end: section.start + at + reference.name.length };
  }
  const title = sections[0] as Section;
  return { ...reference, start: title.start, end: title.end };
}

function finestDate(clippings: Clipping[]): Clipping | null {
  const dated = clippings.filter(({ publishedAt }) => publishedAt !== null);
  const rank = ({ publishedPrecision }: Clipping) => precisions.indexOf(publishedPrecision as Precision);
  return (
    dated.toSorted((a, b) => rank(a) - rank(b) || compare(a.publishedAt as string, b.publishedAt as string))[0] ?? null
  );
}

function firstOf<T>(group: StoredClipping[], pick: (clipping: Clipping) => T | null): T | null {
  for (const { clipping } of group) {
    const value = pick(clipping);
    if (value !== null) return value;
  }
  return null;
}
