import { listed, type WordRow } from '../../text/word-row.ts';
import { nameWord, particle } from '../reading/cues.ts';
import type { Sentence } from '../reading/sentences.ts';

/** Authors as a text cites them ("Simon et al."), and where. */
export interface Citation {
  start: number;
  end: number;
  text: string;
  /** The year that stands with it: "(2023)" or ", 2023". */
  year: number | null;
}

const name = String.raw`(?<![\p{L}\p{N}'’-])(?:(?:${nameWord}|\p{Lu}\.)\s){0,2}(?:${particle}\s){0,2}${nameWord}`;
const year = String.raw`(?:\s?\((?<yearBehind>(?:19|20)\d\d)[a-z]?\))`;
const yearAfterComma = String.raw`(?=,?\s(?<yearInside>(?:19|20)\d\d)[a-z]?[);])`;
/** How texts cite authors. */
const forms: { id: string; form: string; reason: string }[] = [
  {
    id: 'team',
    form: String.raw`(?<team>${name})(?:,? et al(?:\.(?!\w))?|\s(?:and|&)\s(?:(?:his|her|their)\s)?(?:colleagues|co-?workers|collaborators|co-?authors))(?:${year}|${yearAfterComma})?`,
    reason: '"Roe et al.", "Roe and colleagues", with a year or without',
  },
  {
    id: 'pair',
    form: String.raw`(?<pair>${name})\s(?:and|&)\s${name}(?:${year}|${yearAfterComma})`,
    reason: '"Roe and Doe (2023)": two names are anybody\'s without the year',
  },
];
const patterns = forms.map(({ form }) => new RegExp(form, 'gu'));

/** Capitalised words that begin a clause and are no given name: "In Roe et al." cites Roe. */
export const openers: WordRow = {
  id: 'opener',
  words: listed(`
    In, See, By, As, The, A, An, And, But, While, When, Unlike, For, From, With, Although, Though, Since, To, Both, Per,
    After, Before, Also, However, Here, If, Like, Recently, Following, Building, Paper, Study, Work, Researcher,
    Researchers, Author, Authors, Professor, Professors, Dr, Prof
  `),
  reason: 'the capital is that of a sentence, or a title before the name',
};
const opener = new RegExp(`^(?:${openers.words.join('|')})\\s`);

/** Whether a text may cite at all: most do not. */
export const mayCite = (text: string) =>
  /\bet al|\b(?:colleagues|co-?workers|collaborators|co-?authors)\b|(?:19|20)\d\d/.test(text);

/** The citations in one sentence of a text. */
export function citationsIn(text: string, sentence: Pick<Sentence, 'start' | 'end'>): Citation[] {
  const content = text.slice(sentence.start, sentence.end);
  if (!mayCite(content)) return [];
  const found: Citation[] = [];
  for (const pattern of patterns) {
    for (const match of content.matchAll(pattern)) {
      let [start, cited] = [sentence.start + match.index, match[0]];
      for (let opens = opener.exec(cited); opens; opens = opener.exec(cited)) {
        start += opens[0].length;
        cited = cited.slice(opens[0].length);
      }
      const stated = match.groups?.yearBehind ?? match.groups?.yearInside;
      found.push({ start, end: start + cited.length, text: cited, year: stated ? Number(stated) : null });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The citation nearest to a range, at most `reach` units away, or null. */
export function nearestCitation(citations: Citation[], start: number, end: number, reach: number): Citation | null {
  let [nearest, least]: [Citation | null, number] = [null, reach + 1];
  for (const citation of citations) {
    const distance = citation.end <= start ? start - citation.end : citation.start - end;
    if (distance < least) [nearest, least] = [citation, distance];
  }
  return nearest;
}
