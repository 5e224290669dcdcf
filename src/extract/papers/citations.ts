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
const forms = [
  String.raw`(?<team>${name})(?:,? et al(?:\.(?!\w))?|\s(?:and|&)\s(?:(?:his|her|their)\s)?(?:colleagues|co-?workers|collaborators|co-?authors))(?:${year}|${yearAfterComma})?`,
  String.raw`(?<pair>${name})\s(?:and|&)\s${name}(?:${year}|${yearAfterComma})`,
];
const patterns = forms.map((form) => new RegExp(form, 'gu'));

/** Capitalised words that begin a clause and are no given name. */
const openers =
  /^(?:In|See|By|As|The|A|An|And|But|While|When|Unlike|For|From|With|Although|Though|Since|To|Both|Per|After|Before|Also|However|Here|If|Like|Recently|Following|Building|Paper|Study|Work|Researchers?|Authors?|Professors?|Dr|Prof)\s/;

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
      for (let opener = openers.exec(cited); opener; opener = openers.exec(cited)) {
        start += opener[0].length;
        cited = cited.slice(opener[0].length);
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
