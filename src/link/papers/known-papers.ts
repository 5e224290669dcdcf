import type { Vocabulary } from '../../model.ts';
import { plainTitle } from '../../text/plain-title.ts';
import { namesOfPaper } from './cited-identifiers.ts';
import { titleWords } from './title-words.ts';

/** A paper, and what tells it from others. */
export interface KnownPaper {
  id: string;
  label: string;
  titles: string[];
  year: number | null;
  /** Words of the names of its authors, in lower case without accents. */
  authors: ReadonlySet<string>;
  /** `arxiv:…`, `doi:…`, `url:…`. */
  names: string[];
}

/** The papers of a vocabulary. */
export function knownPapers({ papers, people }: Vocabulary): KnownPaper[] {
  const nameOf = new Map(people.map(({ id, name, altNames }) => [id, [name, ...altNames]]));
  return papers.map((paper) => ({
    id: paper.id,
    label: paper.title,
    titles: [paper.title, ...paper.altTitles],
    year: paper.year,
    authors: namesWords(paper.authors.flatMap((id) => nameOf.get(id) ?? [])),
    names: namesOfPaper(paper),
  }));
}

function namesWords(names: string[]): Set<string> {
  const words = names.flatMap((name) => titleWords(plainTitle(name)).map(({ plain }) => plain));
  return new Set(words.filter((word) => word.length > 1));
}

/** Whether two papers' identifiers say that they are two: those of one kind that differ. */
export function contradicts(given: readonly string[], known: readonly string[]): string | null {
  for (const kind of ['arxiv:', 'doi:']) {
    const own = given.filter((name) => name.startsWith(kind));
    const others = known.filter((name) => name.startsWith(kind));
    if (own.length > 0 && others.length > 0 && !own.some((name) => others.includes(name))) return own[0] as string;
  }
  return null;
}
