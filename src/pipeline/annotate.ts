import type { Lexicon } from '../extract/lexicon.ts';
import { paperNames } from '../link/names.ts';
import { type CuratedNames, curatedPaperName } from '../link/papers/curated-meaning.ts';
import type { Abbreviation, Mention } from '../model.ts';
import { draftOf } from './draft.ts';
import { linkOne } from './link-one.ts';
import { plainBrief } from './plain-brief.ts';

export interface Annotated {
  mentions: Mention[];
  abbreviations: Abbreviation[];
}

/**
 * The linking that an ingest does, on any text. Offsets are UTF-16 code units into `text`. `curated` are the lexicon's
 * curated names; without them, misspelt titles are not looked for.
 */
export function annotate(text: string, lexicon: Lexicon, curated?: CuratedNames): Annotated {
  const lookUp = (key: string) =>
    curated ? curatedPaperName(curated, key) : lexicon.lookup(key).filter(({ status }) => status === 'CURATED');
  const { mentions, covers, abbreviations } = linkOne(lexicon, draftOf(plainBrief(text), lookUp), curated ?? new Map());
  const papers = covers.flatMap(({ id, claim }) =>
    claim.evidence.map((evidence): Mention => {
      const known = paperNames(claim)
        .flatMap((name) => [...lexicon.lookup(name), ...lookUp(name)])
        .find((ref) => ref.id === id);
      const label = known?.label ?? claim.title ?? claim.arxivId ?? claim.doi ?? id;
      return { type: 'PAPER', id, label, status: known?.status ?? 'SOURCED', salience: 1, role: null, ...evidence };
    }),
  );
  const all = [...mentions, ...papers].toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  return { mentions: all, abbreviations };
}
