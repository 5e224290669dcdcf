import { evidenceAt } from '../../model/evidence-at.ts';
import type { Brief, Evidence, LinkedBrief, StoryFacts } from '../../model.ts';
import { tellingLink } from '../../text/telling-link.ts';
import { labelKey, type Token } from '../../text/tokens.ts';
import { isFiller } from './story-words.ts';

/** How much text behind the title tells what a brief is about (UTF-16 units). */
const leadLength = 600;
/** A brief that covers more papers is a survey or a digest: its papers are no story of its. */
const mostPapers = 2;
/** Of a title, the words that tell most. Briefs that share two of them may be of one story. */
const tellingWords = 3;
/** Days in which briefs of one story come, where only words connect them. */
export const nameWindow = 7;
const longestTitleKey = 300;
const day = 86_400_000;

/** What decides which story a brief is part of: by the brief alone, whatever else there is. `tokens` are of its text. */
export function storyFacts({ brief, covers, outlet }: LinkedBrief, tokens: Token[]): StoryFacts {
  const end = brief.sections.find(({ kind }) => kind === 'LINK' || kind === 'SOURCE')?.start ?? brief.text.length;
  const titleEnd = Math.min(end, brief.title.length);
  const begins = tokens.filter((token) => token.end <= Math.min(end, titleEnd + leadLength) && !isFiller(token.norm));
  const title = begins.filter((token) => token.end <= titleEnd);
  const pages = pagesOf(brief);
  const paper = mainPaper(brief, covers);
  const found = paper ? [paper, ...pages.filter(({ key }) => !key.startsWith('link/arxiv:'))] : [...pages];
  const link = pages.find(({ own }) => !own)?.key ?? null;
  // Words in common are for what gives no paper and no page: two pages tell of two things, however alike.
  found.push(...wordClues(brief, title, paper === null && link === null));
  const evidence = [...new Map(found.map((each) => [placeOf(each), each.evidence])).values()];
  const places = [...new Set(found.map(placeOf))];
  return {
    brief: brief.id,
    title: brief.title,
    outlet: outlet?.id ?? null,
    publishedAt: brief.publishedAt,
    publishedPrecision: brief.publishedPrecision,
    paper: paper?.key ?? null,
    link,
    titleWords: unique(title),
    words: unique(begins),
    clues: found.map((each) => ({ key: each.key, at: places.indexOf(placeOf(each)) })),
    evidence,
  };
}

interface Found {
  key: string;
  evidence: Evidence;
}

const placeOf = ({ evidence: { start, end, rule } }: Found) => `${start} ${end} ${rule}`;
const unique = (tokens: Token[]) => [...new Set(tokens.map(({ norm }) => norm))].sort();

/**
 * The paper that the brief is about. An item of a digest says so by its title and its link: papers whose numbers its
 * paragraph gives are what the thing builds on.
 */
function mainPaper({ kind, title, links, sections }: Brief, covers: LinkedBrief['covers']): Found | null {
  if (covers.length > mostPapers) return null;
  const main = links.find((link) => link.main);
  const inLinks = sections.find((section) => section.kind === 'LINK')?.start ?? Number.POSITIVE_INFINITY;
  const counts = ({ start, end, rule }: Evidence) => {
    if (kind !== 'digest-item' || start < title.length) return true;
    return main ? main.start <= start && end <= main.end : rule !== 'identifier' || start >= inLinks;
  };
  const placed = covers.flatMap(({ id, claim }) => {
    const evidence = claim.evidence
      .filter(counts)
      .toSorted((a, b) => b.confidence - a.confidence || a.start - b.start)[0];
    return evidence ? [{ key: id, evidence }] : [];
  });
  const sorted = placed.toSorted(
    (a, b) =>
      b.evidence.confidence - a.evidence.confidence || a.evidence.start - b.evidence.start || (a.key < b.key ? -1 : 1),
  );
  return sorted[0] ?? null;
}

/** The story's page, and for what is no item of a digest its own page, which others may link to. */
function pagesOf({ kind, url, links, text, title }: Brief): (Found & { own: boolean })[] {
  const found = new Map<string, Found & { own: boolean }>();
  const add = (address: string, own: boolean, start: number, end: number) => {
    const link = tellingLink(address);
    if (link === null || found.has(link.key)) return;
    const key = `${link.lasting ? 'link' : 'changing'}/${link.key}`;
    found.set(link.key, { key, own, evidence: evidenceAt(text, { start, end }, 'story-link', 0.95) });
  };
  const main = links.find((link) => link.main);
  if (main) add(main.url, false, main.start, main.end);
  if (url) add(url, kind !== 'digest-item', 0, title.length);
  return [...found.values()];
}

/** The whole title, and pairs of its most telling words, each for the days around the brief's date. */
function wordClues({ title, text, publishedAt }: Brief, telling: Token[], pairwise: boolean): Found[] {
  const words = [...new Map(telling.map((token) => [token.norm, token])).values()];
  const key = labelKey(title);
  if (words.length < 2 || key.length > longestTitleKey) return [];
  const evidence = evidenceAt(text, { start: 0, end: title.length }, 'story-title', 0.9);
  const found = [{ key: `title/${key}`, evidence }];
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10)) / day / (2 * nameWindow);
  if (!pairwise || Number.isNaN(at)) return found;
  const best = words.toSorted((a, b) => rank(b) - rank(a) || (a.norm < b.norm ? -1 : 1)).slice(0, tellingWords);
  const pairs = best.flatMap((a, index) => best.slice(index + 1).map((b) => [a.norm, b.norm].sort().join(' ')));
  // Windows overlap by half, so that days as near as that always have one in common.
  const windows = [Math.floor(at), Math.floor(at + 0.5) + 0.5];
  return [
    ...found,
    ...pairs.flatMap((pair) => windows.map((window) => ({ key: `names/${pair}/${window}`, evidence }))),
  ];
}

/** Names that somebody coined ("BrowseComp", "o3") tell most, then long words. */
function rank({ raw, norm }: Token): number {
  return (/\p{N}|\p{L}\p{Lu}/u.test(raw) ? 100 : 0) + Math.min(norm.length, 50);
}
