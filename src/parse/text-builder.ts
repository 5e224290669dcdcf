import type { BriefKind, Clipping, Link, Precision, Reference, Section, SectionKind } from '../model.ts';
import { evenText } from '../text/clean-text.ts';
import { knownOutletRule } from './known-outlet.ts';
import type { Page } from './page.ts';
import { publicationDate } from './publication-date.ts';
import { webAddress } from './web-address.ts';

/** What a brief keeps at most, in UTF-16 code units of sections, and in number. What is beyond is cut. */
export const briefLimits = { text: 200_000, title: 300, sections: 20_000, links: 100, linkLabel: 120, name: 120 };

/** Sections that follow each other as a list: a line each, without an empty line between. */
const listed = new Set<SectionKind>([
  'KEY_POINT',
  'TAKEAWAY',
  'PRINCIPLE',
  'APPLICATION',
  'TOPIC',
  'AUDIENCE',
  'LINK',
  'SOURCE',
]);

/** What the layout found. Each is a default: what the container states wins (see `TextBuilder`). */
export interface Found {
  kind: BriefKind;
  url?: string | null;
  category?: string | null;
  date?: { publishedAt: string; precision: Precision } | null;
}

/**
 * Assembles the one text of a brief with its sections: title, sections as they are added, then the lines that say where
 * it comes from. Of a `whole` page, the facts that the container states (front matter, feed, record) win over what the
 * layout found; of a `part` (an item of a digest) only the outlet does, and the rest fills gaps.
 */
export class TextBuilder {
  private text = '';
  private readonly sections: Section[] = [];
  private readonly pending = new Map<string, { label: string | null; main: boolean }>();
  private readonly sources: { line: string; name: string; rule: string; as: 'outlet' | 'publisher' }[] = [];
  private readonly page: Page;
  private readonly scope: 'whole' | 'part';
  private layoutOutlet: { name: string; rule: string } | null = null;

  constructor(page: Page, scope: 'whole' | 'part', title: string) {
    this.page = page;
    this.scope = scope;
    this.add('TITLE', shortened((scope === 'whole' ? page.known.title : null) ?? title, briefLimits.title));
  }

  add(kind: SectionKind, given: string, level = 0): void {
    const room = briefLimits.text - this.text.length;
    if (room > 0 && this.sections.length < briefLimits.sections) this.write(kind, shortened(given, room), level);
  }

  /** A link goes on a line of its own at the end, once. What is no web address is left out. */
  link(written: string, label: string | null, main: boolean): void {
    const url = webAddress(written, this.page.known.url ?? this.page.facts.url);
    if (url === null) return;
    const known = this.pending.get(url);
    if (known) known.main ||= main;
    else if (this.pending.size < briefLimits.links) this.pending.set(url, { label: labelOf(label, url), main });
  }

  /** Who published the brief, by a name the page shows. `line` is what the SOURCE section says, the name in it. */
  outlet(name: string, rule: string, line = name): void {
    if (!this.sources.some(({ as }) => as === 'outlet')) this.source('outlet', name, rule, line);
  }

  /** Who published the brief where only the layout tells: the title stands for it. */
  outletByLayout(name: string): void {
    this.layoutOutlet = { name, rule: `layout/${name.toLowerCase()}` };
  }

  publisher(name: string, rule: string, line = name): void {
    if (!this.sources.some(({ as }) => as === 'publisher')) this.source('publisher', name, rule, line);
  }

  finish(found: Found): Clipping {
    const { known, capture } = this.page;
    const links = this.writeLinks();
    const references = this.writeSources();
    const stated = known.publishedAt === null ? null : publicationDate(known.publishedAt, capture);
    const date = (this.scope === 'whole' ? (stated ?? found.date) : (found.date ?? stated)) ?? null;
    const knownUrl = this.scope === 'whole' ? known.url : null;
    const url = knownUrl ?? found.url ?? null;
    const categories = this.scope === 'whole' ? [known.category, found.category] : [found.category, known.category];
    return {
      title: this.sections[0]?.kind === 'TITLE' ? this.text.slice(0, this.sections[0].end) : '',
      kind: found.kind,
      url: url === null ? null : webAddress(url, this.page.facts.url),
      outlet: references.outlet ?? this.titleAsOutlet(),
      originalPublisher: references.publisher,
      category: categories.find((category) => category) ?? null,
      publishedAt: date?.publishedAt ?? null,
      publishedPrecision: date?.precision ?? null,
      text: this.text,
      sections: this.sections,
      links,
    };
  }

  private source(as: 'outlet' | 'publisher', name: string, rule: string, line: string): void {
    const clean = oneLine(name);
    const whole = oneLine(line);
    if (clean === '' || clean.length > briefLimits.name) return;
    this.sources.push({ as, name: clean, rule, line: whole.includes(clean) ? whole : clean });
  }

  private write(kind: SectionKind, given: string, level = 0): Section | null {
    const text = oneLine(given);
    if (text === '') return null;
    const before = this.sections.at(-1)?.kind;
    const close =
      before !== undefined && (before === kind ? listed.has(kind) : before === 'TERM' && kind === 'DEFINITION');
    if (before !== undefined) this.text += close ? '\n' : '\n\n';
    const section = { kind, start: this.text.length, end: this.text.length + text.length, level };
    this.text += text;
    this.sections.push(section);
    return section;
  }

  private writeLinks(): Link[] {
    const links: Link[] = [];
    for (const [url, { label, main }] of this.pending) {
      const section = this.write('LINK', label === null ? url : `${label}: ${url}`);
      if (section) links.push({ url, label, main, start: section.end - url.length, end: section.end });
    }
    return links;
  }

  private writeSources(): { outlet: Reference | null; publisher: Reference | null } {
    const written: { outlet: Reference | null; publisher: Reference | null } = { outlet: null, publisher: null };
    const { known, capture } = this.page;
    const stated = known.outlet === null ? '' : oneLine(known.outlet).slice(0, briefLimits.name);
    if (stated !== '')
      this.sources.unshift({ as: 'outlet', name: stated, line: stated, rule: knownOutletRule(capture) });
    for (const { as, name, line, rule } of this.sources) {
      if (written[as]) continue;
      const section = this.write('SOURCE', line);
      if (!section) continue;
      const start = section.start + line.lastIndexOf(name);
      written[as] = { name, start, end: start + name.length, rule, confidence: 1 };
    }
    return written;
  }

  private titleAsOutlet(): Reference | null {
    const title = this.sections[0];
    if (!this.layoutOutlet || !title) return null;
    return { ...this.layoutOutlet, start: title.start, end: title.end, confidence: 0.9 };
  }
}

function oneLine(text: string): string {
  return evenText(text).trim();
}

/** Cut at the end of a word, and never within a character. */
function shortened(given: string, limit: number): string {
  const text = oneLine(given);
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return (space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd();
}

function labelOf(label: string | null, url: string): string | null {
  const text = oneLine(label ?? '');
  return text === '' || text === url || /https?:\/\//.test(text) ? null : shortened(text, briefLimits.linkLabel);
}
