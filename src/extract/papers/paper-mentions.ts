import { evidenceAt } from '../../model/evidence-at.ts';
import type { Abbreviation, Evidence, NameRef } from '../../model.ts';
import { labelKey, type Token, tokenize } from '../../text/tokens.ts';
import type { NamePlace, PaperNames } from './paper-names.ts';
import { useOf, weight } from './title-use.ts';

/** A place where running text names a known paper by its title or by less. */
export interface PaperMention {
  ref: NameRef;
  evidence: Evidence;
}

/** The text's words, and the short forms that it explains. */
interface ReadText {
  text: string;
  tokens: Token[];
  abbreviations: Abbreviation[];
}

/** Where a text names known papers. What other texts say of a name is not asked, and where it may mean two papers nothing is found. */
export function paperMentions(papers: PaperNames, { text, tokens, abbreviations }: ReadText): PaperMention[] {
  let known: Set<string> | null = null;
  const stems = () => {
    known ??= new Set(tokens.map(stem));
    return known;
  };
  return papers.find(tokens, (place) => {
    const use = useOf(text, tokens, place);
    if (!use || (place.shorter && use.rule === 'title' && !isSupported(place, tokens, abbreviations, stems)))
      return null;
    const range = { start: (tokens[place.first] as Token).start, end: (tokens[place.next - 1] as Token).end };
    return { ref: place.ref, evidence: evidenceAt(text, range, use.rule, use.confidence) };
  });
}

/** Of a title's words, so many must be in the text too where one word stands for the title. */
const supported = 0.4;
/** Forms of a word ("imitate", "imitation") begin alike. */
const stem = ({ norm }: Pick<Token, 'norm'>) => norm.slice(0, 5);

/**
 * "GAIL" stands for a title where the text explains it so, or speaks of what the title does. A name of several words
 * says enough by itself.
 */
function isSupported(
  { ref, first, next }: NamePlace,
  tokens: Token[],
  abbreviations: Abbreviation[],
  stems: () => Set<string>,
): boolean {
  if (next - first > 1) return true;
  const { raw } = tokens[first] as Token;
  const known = abbreviations.find(({ short, long }) => short === raw && long !== null);
  if (known?.long) return ` ${labelKey(ref.label)} `.includes(` ${labelKey(known.long)} `);
  const words = new Set(
    tokenize(ref.label)
      .filter((token) => weight([token]) === 1 && token.raw !== raw)
      .map(stem),
  );
  const shared = [...words].filter((word) => stems().has(word));
  return words.size > 0 && shared.length >= supported * words.size;
}
