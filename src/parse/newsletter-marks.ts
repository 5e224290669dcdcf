import type { Capture } from '../model.ts';
import type { Block } from './blocks.ts';
import { type PublicationDate, publicationDate } from './publication-date.ts';

/** Name and date of an issue. */
export interface Masthead {
  outlet: { name: string; rule: string } | null;
  date: PublicationDate | null;
}

/** What newsletters write behind a title. Only these make a story of a line that is not a linked heading. */
const storyKind =
  /\((?:\d{1,3}(?:\.\d)?[ -](?:minute|min|hour)s?(?: (?:read|video|listen|watch|podcast))?|sponsor(?:ed)?|(?:github|gitlab|hugging face) (?:repo|hub|pr|file|space|model|dataset)|reddit thread|interactive demo|website|product|(?:text)?book|pdf|tool)\)$/i;

/** A date at a line's end, and what is before it. */
const dated =
  /^(.{0,80}?)[\s—–|·:,(-]*(\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})\)?$/;

export function isStoryLine({ kind, text }: Block): boolean {
  return kind !== 'row' && text.length <= 300 && storyKind.test(text);
}

/** A heading below those of the page that is a link as a whole, with its kind in brackets (or what is left of them). */
export function isStoryHeading({ kind, level, text, links }: Block): boolean {
  const link = links[0];
  return (
    kind === 'heading' && level >= 2 && !!link && link.start === 0 && link.end >= text.length && text.endsWith(')')
  );
}

/** Name and date from what stands above the first story. A slogan in the name's place gives way to the link home. */
export function readMasthead(blocks: Block[], capture: Capture): Masthead {
  let name: string | null = null;
  let date: PublicationDate | null = null;
  for (const { text } of blocks) {
    const match = text.length <= 120 ? dated.exec(text) : null;
    if (!match) continue;
    date = publicationDate(match[2] ?? '', capture);
    name = match[1] ? match[1].trim() : null;
    break;
  }
  const home = homeName(blocks);
  if (name !== null && (home === null || name.toLowerCase().startsWith(home.toLowerCase()))) {
    return { outlet: { name, rule: 'digest-heading' }, date };
  }
  return { outlet: home === null ? null : { name: home, rule: 'home-link' }, date };
}

/** The text of the link to the site's first page; in plain text, the short line that stands there twice. */
function homeName(blocks: Block[]): string | null {
  for (const { text, links } of blocks) {
    const home = links.find(({ url }) => /^(?:https?:\/\/[^/]{1,100})?\/?$/.test(url));
    if (home && home.end - home.start <= 40) return text.slice(home.start, home.end);
  }
  const short = blocks.map(({ text }) => text).filter((text) => text.length <= 30 && text.split(' ').length <= 3);
  return short.find((text, index) => short.indexOf(text) < index) ?? null;
}
