import type { Capture, CaptureFormat, Clipping, KnownFacts, SectionKind } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';

const nothing: KnownFacts = { title: null, url: null, outlet: null, publishedAt: null, category: null, id: null };

/** A capture saved on Sunday, May 10, 2026. */
export function captured(format: CaptureFormat, content: string, known: Partial<KnownFacts> = {}): Capture {
  return {
    location: `/saves/page.${format}`,
    name: `page.${format}`,
    format,
    content,
    capturedAt: '2026-05-10T12:00:00.000Z',
    hash: 'unused',
    known: { ...nothing, ...known },
  };
}

/** The only brief in a capture. */
export function only(capture: Capture): Clipping {
  const clippings = parse(capture);
  if (clippings.length !== 1) throw new Error(`${clippings.length} briefs where one was expected`);
  return clippings[0] as Clipping;
}

/** The texts of all sections of a kind; the level of a nested one in front. */
export function texts(clipping: Clipping | undefined, kind: SectionKind): string[] {
  return (clipping?.sections ?? [])
    .filter((section) => section.kind === kind)
    .map(({ start, end, level }) => (level > 0 ? `${level}> ` : '') + clipping?.text.slice(start, end));
}

/** What must be the same however a page was saved: everything but places in the text, links and how the outlet is known. */
export function essence({ title, kind, category, publishedAt, publishedPrecision, sections, text, ...rest }: Clipping) {
  return {
    title,
    kind,
    category,
    publishedAt,
    publishedPrecision,
    outlet: rest.outlet?.name ?? null,
    originalPublisher: rest.originalPublisher?.name ?? null,
    sections: sections
      .filter((section) => section.kind !== 'LINK' && section.kind !== 'SOURCE')
      .map((section) => ({ kind: section.kind, level: section.level, text: text.slice(section.start, section.end) })),
  };
}
