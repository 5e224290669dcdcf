import type { Abbreviation, Evidence, NameRef } from '../model.ts';
import { labelKey, type Token, tokenize } from '../text/tokens.ts';
import { evidenceAt } from './evidence.ts';
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
  let words: Set<string> | null = null;
  const allWords = () => (words ??= new Set(tokens.map(({ norm }) => norm)));
  return papers.find(tokens, (place) => {
    if (place.shorter && !lettersExplained(place, tokens, abbreviations, allWords)) return null;
    const use = useOf(text, tokens, place);
    if (!use) return null;
    const range = { start: (tokens[place.first] as Token).start, end: (tokens[place.next - 1] as Token).end };
    return { ref: place.ref, evidence: evidenceAt(text, range, use.rule, use.confidence) };
  });
}

/** Of the words that letters stand for, so many must be in the text too. */
const explained = 0.5;

/** "GAIL" stands for a title where the text explains it so or speaks of adversarial imitation anyway. Other names do anyway. */
function lettersExplained(
  { ref, first, next }: NamePlace,
  tokens: Token[],
  abbreviations: Abbreviation[],
  words: () => Set<string>,
): boolean {
  if (next - first > 1) return true;
  const { norm, raw } = tokens[first] as Token;
  const title = tokenize(ref.label);
  if (title.some((token) => token.norm === norm && !raw.endsWith(ref.written)) || !title.some((token) => token.norm === norm)) {
    const known = abbreviations.find(({ short }) => labelKey(short) === norm && short !== '');
    if (known?.long) return ` ${labelKey(ref.label)} `.includes(` ${labelKey(known.long)} `);
    const content = [...new Set(title.filter((token) => weight([token]) > 0).map((token) => token.norm))];
    return content.filter((word) => words().has(word)).length >= explained * content.length;
  }
  return true;
}
