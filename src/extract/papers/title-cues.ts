import { anyOf, nameWord } from '../reading/cues.ts';
import { background, type NounRow, namings, nouns, paperNouns, predicates, speaking } from './paper-rules.ts';
import type { Phrase } from './title-shape.ts';

/** What makes a quoted phrase a paper's title. */
export interface Cue {
  rule: string;
  confidence: number;
  /** The paper is named as prior work: "unlike the paper …". */
  background: boolean;
}

/** A quoted phrase and the words around it, quoted phrases blotted out. */
export interface Setting {
  phrase: Phrase;
  /** From its sentence's beginning to its opening mark, and from its closing mark to the sentence's end, both cut. */
  before: string;
  behind: string;
  /** The end of the sentence before. */
  earlier: string;
  /** It stands in the brief's title or in a heading. */
  heading: boolean;
  /** The cue of the quoted phrase directly before it in the same sentence, where that is a title. */
  coordinate: Cue | null;
}

/** What names a phrase stands within so many units before it. */
const nearby = 48;

const gap = String.raw`\s{0,3}[,:;(–—-]{0,2}\s{0,3}$`;
const paper = anyOf(paperNouns);
const anyNoun = new RegExp(nouns.map(({ words }, index) => `(?<n${index}>${anyOf(words)})`).join('|'), 'giu');
const naming = namings.map((row) => ({ ...row, ends: new RegExp(anyOf(row.words) + gap, 'iu') }));
const nothingBetween = new RegExp(`^${gap}`, 'u');
const determined =
  /(?:^|[^\p{L}])(?:an?|the|this|that|their|its|his|her|our|your|another|one|new|recent|(?:19|20)\d\d|\p{L}{1,30}['’]s?)\s(?:[\p{L}\p{N}'’-]{1,30}\s){0,4}$/iu;
const speechBefore = new RegExp(anyOf(speaking.words) + gap, 'iu');
const verb = new RegExp(anyOf([...speaking.words, ...predicates.words]), 'iu');
const backgroundBefore = new RegExp(`${anyOf(background.words)}[^.;:]{0,40}$`, 'iu');

const team = String.raw`${nameWord}(?:,? et al|\s(?:and|&)\s(?:colleagues|co-?workers|collaborators|co-?authors|${nameWord}))`;
const described = String.raw`(?:[\p{L}\p{N}'’-]{1,30}\s){0,5}${paper}`;
const lead = String.raw`^[\s,(–—-]{0,4}(?:(?:is|was)\s)?`;

/** What may follow a title, for a phrase that looks like one. */
export const followers: { rule: string; confidence: number; follows: RegExp; reason: string }[] = [
  {
    rule: 'title-paper',
    confidence: 0.85,
    follows: new RegExp(String.raw`^\s{1,3}${anyOf(['paper', 'preprint', 'manuscript'])}`, 'u'),
    reason: 'the "…" paper',
  },
  {
    rule: 'title-apposition',
    confidence: 0.9,
    follows: new RegExp(String.raw`${lead}(?:an?|another)\s${described}`, 'u'),
    reason: '"…", a new paper by …',
  },
  {
    rule: 'title-apposition',
    confidence: 0.85,
    follows: new RegExp(
      String.raw`${lead}(?:the|their|our|his|her|its)\s${described}(?=[.,;)–—]|\s(?:by|from|of|that|which|in|at|on|published|posted|presented|released|led|written)\s|$)`,
      'u',
    ),
    reason: '"…" is the first paper by …; but "…," the paper says, is speech',
  },
  {
    rule: 'title-citation',
    confidence: 0.9,
    follows: new RegExp(
      String.raw`^[\s,]{0,3}[(\[][^)\]]{0,40}(?:[aA]r[xX]iv|doi\b|${team}|${nameWord},?\s(?:19|20)\d\d)`,
      'u',
    ),
    reason: '"…" (Roe et al., 2025), "…" [arXiv:…]',
  },
  {
    rule: 'title-by',
    confidence: 0.9,
    follows: new RegExp(String.raw`^[\s,]{0,3}(?:by|from)\s(?:${nameWord}\s)?${team}`, 'u'),
    reason: '"…" by Roe et al.',
  },
];
const isBefore = new RegExp(String.raw`^\s(?:is|was)${gap}`, 'iu');
/** Books have an author too; several authors, and a first one, are a paper's. */
const authorsOf =
  /(?<!\p{L})(?:(?:co-?authors|authors|researchers|scientists)|(?:lead|first|senior|corresponding|last)[\s-]author|co-?author)\s(?:of|behind)\s$/iu;
const otherWork = new RegExp(
  String.raw`^[\s,(–—-]{0,4}(?:an?|the|their|this)\s(?:[\p{L}-]{1,20}\s){0,3}${anyOf(nouns.filter(({ means }) => means === 'other work').flatMap(({ words }) => words))}`,
  'iu',
);
const inBefore = /(?:^|[^\p{L}])in\s$/iu;
const authorsBehind = new RegExp(String.raw`^[\s,]{0,3}(?:${team}|the authors|the researchers)`, 'u');
const label = new RegExp(String.raw`${paper}[^.!?:|–—]{0,40}[:|–—-]\s{0,3}$`, 'iu');

/** The cue that makes the phrase a paper's title, or null. The nearest words decide: naming, then noun, then the rest. */
export function titleCue(setting: Setting): Cue | null {
  const { phrase, before, behind, heading, coordinate } = setting;
  const near = before.slice(-nearby);
  const named = naming.find(({ ends }) => ends.test(near));
  if (named) return named.gives === 'coin' ? null : byNaming(named.gives, before.replace(named.ends, ''), setting);
  if (heading && label.test(before)) return cue('paper-title', 0.92, '');

  const heads = nounsIn(before).filter(({ titledOnly }) => !titledOnly);
  const head = heads.at(-1);
  if (head && nothingBetween.test(before.slice(head.end))) {
    const isTitle = head.means === 'paper' && !phrase.spoken && (phrase.words >= 3 || !head.alsoVerb);
    return isTitle ? cue('paper-title', 0.92, before.slice(0, head.start)) : null;
  }
  if (!phrase.titleLike) return null;
  if (head?.means === 'paper' && isBefore.test(before.slice(head.end))) {
    return cue('paper-is-title', 0.88, before.slice(0, head.start));
  }
  if (authorsOf.test(before) && !otherWork.test(behind)) return cue('authors-of', 0.85, before);
  if (
    coordinate &&
    /^["”’'»」』]?[\s,;]{0,3}(?:and|or|as well as)?\s?$/.test(before.slice(before.lastIndexOf('\u25a0') + 1))
  ) {
    return coordinate;
  }
  if (speechBefore.test(near)) return null;
  const source = heads.findLast(({ means }) => means === 'paper');
  const between = source ? before.slice(source.end) : '';
  if (source && /^\s(?:by|from|of|in|on|at)\s[^;:]{1,100}[,:(–—]\s{0,3}$/.test(between) && !verb.test(between)) {
    return cue('paper-by-title', 0.87, before.slice(0, source.start));
  }
  if (inBefore.test(before) && authorsBehind.test(behind)) return cue('title-authors', 0.85, before);
  const follower = followers.find(({ follows }) => follows.test(behind));
  return follower ? cue(follower.rule, follower.confidence, before) : null;
}

/** Between a paper's noun and "called": who wrote it and where, but no second thing that may be called so. */
const wroteIt = /^(?:,?\s(?:by|from|in|at)\s[^;:]{1,80})?[,\s]{0,3}(?:(?:which|that)\s)?(?:(?:is|was)\s)?$/;

/** "… titled": the nearest work decides whose title it is. "… called": the noun directly before decides. */
function byNaming(gives: 'title' | 'name', before: string, { behind, earlier }: Setting): Cue | null {
  if (gives === 'name') {
    const head = nounsIn(before).at(-1);
    if (head?.means !== 'paper' || head.titledOnly || !wroteIt.test(before.slice(head.end))) return null;
    return cue('called', 0.92, before.slice(0, head.start));
  }
  const head = headWork(before);
  if (head) return head.means === 'paper' ? cue('titled', 0.97, before.slice(0, head.start)) : null;
  const later = nounsIn(behind).find(({ means }) => means !== 'term');
  if (later) return later.means === 'paper' ? cue('titled', 0.93, before) : null;
  return headWork(earlier)?.means === 'paper' ? cue('titled', 0.85, '') : null;
}

/** The last work named, or the one that it is a complement of: "a paper on video models" is a paper. */
function headWork(text: string): Noun | undefined {
  const works = nounsIn(text).filter(({ means }) => means !== 'term');
  let head = works.pop();
  for (let outer = works.pop(); head && outer; outer = works.pop()) {
    const between = text.slice(outer.end, head.start);
    const complement = /^\s(?:on|about|of|for|in|at|from|with|to|by|against)\s[^,;:]*$/.test(between);
    if (complement && !verb.test(between) && !/\sand\s/.test(between)) head = outer;
  }
  return head;
}

function cue(rule: string, confidence: number, before: string): Cue {
  return { rule, confidence, background: backgroundBefore.test(before.slice(-2 * nearby)) };
}

interface Noun {
  start: number;
  end: number;
  means: NounRow['means'];
  alsoVerb: boolean;
  titledOnly: boolean;
}

function nounsIn(text: string): Noun[] {
  const found: Noun[] = [];
  for (const match of text.matchAll(anyNoun)) {
    const row = nouns[Object.values(match.groups ?? {}).findIndex((group) => group !== undefined)] as NounRow;
    if (row.alsoVerb && !isNoun(text.slice(Math.max(0, match.index - 120), match.index))) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      means: row.means,
      alsoVerb: row.alsoVerb ?? false,
      titledOnly: row.titledOnly ?? false,
    });
  }
  return found;
}

/** Whether "report", "study", "work" behind `before` is a noun: a determiner, and no plural subject ("the authors report"). */
function isNoun(before: string): boolean {
  return determined.test(before) && !/(?<!(?<![\p{L}])(?:thi|it|hi)|['’])s\s$/iu.test(before);
}
