import { paperNames } from '../link/names.ts';
import { curatedPaperName } from '../link/papers/curated-meaning.ts';
import type { Abbreviation, Mention } from '../model.ts';
import { idName } from '../text/id-name.ts';
import { draftOf } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { linkOne } from './link-one.ts';
import { plainBrief } from './plain-brief.ts';

export interface Annotated {
  mentions: Mention[];
  abbreviations: Abbreviation[];
}

/** The linking that an ingest does, on any text, by what is known. Offsets are UTF-16 code units into `text`. */
export function annotate(text: string, { lexicon, curated }: Knowledge): Annotated {
  const lookUp = (key: string) => curatedPaperName(curated, key);
  const { mentions, covers, abbreviations } = linkOne(lexicon, draftOf(plainBrief(text), lookUp), curated);
  const papers = covers.flatMap(({ id, claim }) =>
    claim.evidence.map((evidence): Mention => {
      const known = paperNames(claim)
        .flatMap((name) => [...lexicon.lookup(name), ...lookUp(name)])
        .flatMap((ref) => [ref, ...lexicon.lookup(idName(ref.id))])
        .find((ref) => ref.id === id);
      const label = known?.label ?? claim.title ?? claim.arxivId ?? claim.doi ?? id;
      return { type: 'PAPER', id, label, status: known?.status ?? 'SOURCED', salience: 1, role: null, ...evidence };
    }),
  );
  const all = [...mentions, ...papers].toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  return { mentions: all, abbreviations };
}
