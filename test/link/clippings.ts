import type { Clipping, Link, Section, SectionKind, StoredClipping } from '../../src/model.ts';

interface Lines {
  outlet?: string;
  /** What tells the outlet; `layout/…` for what only the layout tells. */
  rule?: string;
  kind?: Clipping['kind'];
  url?: string;
  publishedAt?: string;
  precision?: Clipping['publishedPrecision'];
  category?: string;
  links?: string[];
  /** Sections behind the title: kind, text, and level where it is nested. */
  lines: [SectionKind, string, number?][];
}

/** A clipping from its title and lines, one a section. */
export function clipping(title: string, sketch: Lines): Clipping {
  let text = '';
  const sections: Section[] = [];
  const add = (kind: SectionKind, line: string, level = 0): number => {
    if (text !== '') text += '\n';
    const start = text.length;
    text += line;
    sections.push({ kind, start, end: text.length, level });
    return start;
  };
  add('TITLE', title);
  for (const [kind, line, level] of sketch.lines) add(kind, line, level);
  const links: Link[] = (sketch.links ?? []).map((url) => {
    const start = add('LINK', `Paper: ${url}`) + 'Paper: '.length;
    return { url, label: 'Paper', main: true, start, end: start + url.length };
  });
  const rule = sketch.rule ?? 'byline';
  const shown = sketch.outlet !== undefined && !rule.startsWith('layout/');
  const start = shown ? add('SOURCE', sketch.outlet as string) : 0;
  const end = shown ? text.length : title.length;
  return {
    title,
    kind: sketch.kind ?? 'brief',
    url: sketch.url ?? null,
    outlet: sketch.outlet ? { name: sketch.outlet, start, end, rule, confidence: shown ? 1 : 0.9 } : null,
    originalPublisher: null,
    category: sketch.category ?? null,
    publishedAt: sketch.publishedAt ?? null,
    publishedPrecision: sketch.precision ?? (sketch.publishedAt ? 'DAY' : null),
    text,
    sections,
    links,
  };
}

/** The clipping as a capture holds it. */
export function stored(
  capture: string,
  held: Clipping,
  position = 0,
  capturedAt = '2026-05-01T00:00:00.000Z',
): StoredClipping {
  return { capture: `capture/${capture}`, captureName: `${capture}.txt`, capturedAt, position, clipping: held };
}
