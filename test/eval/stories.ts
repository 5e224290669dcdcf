import { storiesOf } from '../../src/link/stories/stories.ts';
import { storyFacts } from '../../src/link/stories/story-facts.ts';
import type { Brief, LinkedBrief, StoredClipping } from '../../src/model.ts';
import { linkClippings } from '../../src/pipeline/parse-captures.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { alignmentItems, bibliographyItems, clippingOf, digestItems } from './corpus-items.ts';
import { type Row, type Score, scoreOf, type Task } from './task.ts';

/**
 * Pairs of briefs in one story. Gold are the pairs whose links, cleaned, are the same, or that have a title of four
 * words or more in common (one text at two addresses): of one newsletter on several days, and of two outlets. Where the link is hidden, titles and texts alone have to find them.
 */
export const stories: Task = {
  name: 'stories',
  needs: ['corpora/tldr-ai', 'corpora/ml-papers-of-the-week', 'corpora/alignment-newsletter/papers.csv'],
  run: async () => {
    const digests = [...digestItems('corpora/tldr-ai'), ...digestItems('corpora/ml-papers-of-the-week')];
    const outlets = [...alignmentItems(), ...bibliographyItems()];
    return [
      ...(await rowsOf('newsletters and weekly digests', digests)),
      ...(await rowsOf('Alignment Newsletter and a bibliography', outlets)),
    ];
  },
};

async function rowsOf(name: string, clippings: StoredClipping[]): Promise<Row[]> {
  const { entries } = await readVocabulary();
  const shown = linkClippings(clippings, entries);
  const linkOf = goldOf(shown.map(({ brief }) => brief));
  const hidden = linkClippings(clippings.map(withoutLinks), entries);
  const sameTitle = Map.groupBy(shown, ({ brief }) => cleaned(brief.title));
  const baseline = [...sameTitle.values()].map((group) => group.map(({ brief }) => brief.id));
  return [
    row(`stories of ${name}`, storyGroups(shown), linkOf, baseline, { precision: 0.95, recall: 0.7 }),
    row(`stories of ${name}, links hidden`, storyGroups(hidden), linkOf, baseline, { precision: 0.95 }),
  ];
}

/** What each brief tells of, as one string: the smallest link among those of its title. */
function goldOf(briefs: Brief[]): Map<string, string> {
  const own = ({ id, url }: Brief) => (url ? cleaned(url) : id);
  const name = ({ id, title }: Brief) => {
    const words = title
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return words.split(' ').length >= 4 && !standing.test(words) ? words : id;
  };
  const byName = Map.groupBy(briefs, name);
  const linkOf = new Map<string, string>();
  for (const group of byName.values()) {
    const links = group.map(own).sort();
    for (const link of links) linkOf.set(link, links[0] as string);
  }
  return new Map(briefs.map((brief) => [brief.id, linkOf.get(own(brief)) as string]));
}

/** Advertisements of a newsletter's own are no story, however often they come. */
const standing = /is hiring/;

function row(
  task: string,
  groups: string[][],
  linkOf: Map<string, string>,
  baseline: string[][],
  goal: Row['goal'],
): Row {
  const gold = pairsIn([...Map.groupBy(linkOf.keys(), (id) => linkOf.get(id)).values()]).length;
  const scored = (predicted: string[][]): Score => {
    const pairs = pairsIn(predicted);
    const right = pairs.filter(([a, b]) => linkOf.get(a) === linkOf.get(b)).length;
    return scoreOf({ right, predicted: pairs.length, gold });
  };
  return {
    task,
    data: `${linkOf.size} briefs, ${gold} pairs`,
    score: scored(groups),
    baseline: { name: 'same normalised title', score: scored(baseline) },
    goal,
  };
}

function storyGroups(linked: LinkedBrief[]): string[][] {
  const facts = linked.map((each) => storyFacts(each, tokenize(each.brief.text)));
  return storiesOf(facts).map(({ members }) => members.map(({ brief }) => brief));
}

function pairsIn(groups: string[][]): [string, string][] {
  return groups.flatMap((ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b])));
}

/** The same without its links: as if the page had been saved as plain text. */
function withoutLinks(stored: StoredClipping): StoredClipping {
  const { title, text, sections, outlet, publishedAt, publishedPrecision } = stored.clipping;
  const end = sections.find(({ kind }) => kind === 'LINK' || kind === 'SOURCE')?.start ?? text.length;
  const body = text.slice(title.length, end).trim();
  const clipping = clippingOf(title, body, '', outlet?.name);
  return { ...stored, clipping: { ...clipping, publishedAt, publishedPrecision } };
}

/** The gold's own cleaning, so that it does not share the product's mistakes. */
function cleaned(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^(?:alignmentforum|lesswrong|lesserwrong)\.(?:org|com)\/posts\/(\w+).*$/, 'lesswrong:$1')
    .replace(/[?&](?:utm_[a-z]+|ref|s|t)=[^&#]*/g, '')
    .replace(/#.*$/, '')
    .replace(/^(?:export\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?.*$/, 'arxiv:$1')
    .replace(/[\s/.!?:]+$/, '');
}
