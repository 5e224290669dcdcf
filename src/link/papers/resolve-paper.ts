import { plainTitle } from '../../text/plain-title.ts';
import { citedIdentifiers } from './cited-identifiers.ts';
import { contradicts, type KnownPaper } from './known-papers.ts';
import { NearTitles } from './near-titles.ts';
import { bestFirst, type Candidate, type Resolution } from './resolution.ts';
import { aboutWords } from './title-noise-rules.ts';
import { type Reading, TitleReader } from './title-reader.ts';
import { titleWords } from './title-words.ts';

/** Longest text in which a title is looked for, and in which identifiers are, in UTF-16 units. */
const longest = { title: 1000, text: 20_000 };

/**
 * What paper a text names: by identifiers, by its title with something around it, or by its title with a typing
 * mistake. Abstains where the words differ, where two papers share the title, and where identifiers, year or authors
 * disagree. Built once over all papers.
 */
export function paperResolver(papers: readonly KnownPaper[]): (text: string) => Resolution {
  const byName = new Map<string, KnownPaper[]>();
  for (const paper of papers) for (const name of paper.names) byName.set(name, [...(byName.get(name) ?? []), paper]);
  const reader = new TitleReader(papers);
  let near: NearTitles | null = null;
  const nearest = (text: string) => {
    near ??= new NearTitles(papers.flatMap(({ id, titles }) => titles.map((title) => ({ id, title }))));
    return near.nearest(text);
  };

  return (text) => {
    const { names, rest } = citedIdentifiers(text.slice(0, longest.text));
    const title = rest.length <= longest.title && text.length <= longest.text ? plainTitle(rest) : '';
    const readings = reader.read(title);
    const named = names
      .map((name) => ({ name, papers: byName.get(name) ?? [] }))
      .filter((each) => each.papers.length > 0);
    if (named.length > 0) return identified(named, readings, isAbout(title));
    const [other, fitting] = partition(readings, ({ paper }) => contradicts(names, paper.names) !== null);
    if (fitting.length > 0) return titled(fitting);
    if (other.length > 0) return none(other.map((reading) => contradicted(reading, names)));
    return none(title ? nearest(title) : []);
  };
}

const aboutSet = new Set(aboutWords.words.split(' '));

/** Whether a text that gives an identifier speaks about the paper rather than naming it. */
const isAbout = (title: string) => titleWords(title).some(({ plain }) => aboutSet.has(plain));

function identified(named: { name: string; papers: KnownPaper[] }[], readings: Reading[], about: boolean): Resolution {
  const found = new Map(named.flatMap(({ papers }) => papers.map((paper) => [paper.id, paper])));
  const reasonsOf = (id: string) =>
    named.filter(({ papers }) => papers.some((paper) => paper.id === id)).map(({ name }) => reasonOf(name));
  const candidates = [...found.values()].map(({ id, label }) => ({ id, label, score: 1, reasons: reasonsOf(id) }));
  const strangers = readings.filter(({ paper, needs }) => !needs && !found.has(paper.id));
  const agreed = readings.some(({ paper }) => found.has(paper.id));
  if (found.size === 1 && (agreed || (strangers.length === 0 && !about))) return match(candidates[0] as Candidate);
  return ambiguous([...candidates, ...strangers.map(candidateOf)]);
}

const kinds: Record<string, string> = { arxiv: 'arXiv id', doi: 'DOI', url: 'address' };

function reasonOf(name: string): string {
  const colon = name.indexOf(':');
  return `${kinds[name.slice(0, colon)]} ${name.slice(colon + 1)}`;
}

/** One paper of the title, or the only one of several that year or authors speak for. */
function titled(readings: Reading[]): Resolution {
  const sure = readings.filter(({ against, needs }) => against.length === 0 && !needs);
  const [spokenFor, others] = partition(readings, (reading) => reading.against.length === 0 && reading.supported);
  if (sure.length === 1 && readings.length === 1) return match(candidateOf(sure[0] as Reading));
  if (spokenFor.length === 1 && others.every(({ supported }) => !supported))
    return match(candidateOf(spokenFor[0] as Reading));
  return ambiguous(readings.map(candidateOf));
}

function candidateOf({ paper, score, reasons, against }: Reading): Candidate {
  return { id: paper.id, label: paper.label, score, reasons: [...reasons, ...against] };
}

function contradicted(reading: Reading, names: string[]): Candidate {
  const name = contradicts(names, reading.paper.names) as string;
  const candidate = candidateOf(reading);
  return { ...candidate, score: 0.5, reasons: [...candidate.reasons, `but not ${reasonOf(name)}`] };
}

const match = (candidate: Candidate): Resolution => ({ status: 'MATCH', match: candidate.id, candidates: [candidate] });
const ambiguous = (candidates: Candidate[]): Resolution => ({
  status: 'AMBIGUOUS',
  match: null,
  candidates: bestFirst(candidates.map((each) => ({ ...each, score: each.score / 2 }))),
});
const none = (candidates: Candidate[]): Resolution => ({
  status: 'NONE',
  match: null,
  candidates: bestFirst(candidates),
});

function partition<T>(all: readonly T[], is: (each: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((each) => !is(each))];
}
