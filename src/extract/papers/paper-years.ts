import { anyOf } from '../reading/cues.ts';
import type { Reading } from '../reading/reading.ts';
import { paperNouns } from './paper-rules.ts';
import type { QuotedTitle } from './paper-titles.ts';

const paper = anyOf(paperNouns);
const year = String.raw`(?<![\p{L}\p{N}])(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]|\.\d)`;
const month = String.raw`(?:(?:early|mid|late|January|February|March|April|May|June|July|August|September|October|November|December)[\s-])?`;
const published = String.raw`(?<![\p{L}])(?:published|released|posted|presented|submitted|appeared|dating|dates|dated)`;

export const before: { form: RegExp; reason: string }[] = [
  {
    form: new RegExp(String.raw`${year}\s(?:[\p{L}-]{1,20}\s){0,3}${paper}[^;]{0,120}$`, 'iu'),
    reason: 'a 2016 paper titled "…"',
  },
  {
    form: new RegExp(String.raw`${paper}\s(?:${published}\s)?(?:in|from|of)\s${month}${year}[^;]{0,120}$`, 'iu'),
    reason: 'a paper from 2016, "…"',
  },
];
export const behind: { form: RegExp; reason: string }[] = [
  {
    form: new RegExp(String.raw`^["”’'»\s,]{0,4}[(\[][^)\]\d]{0,40}${year}[a-z]?[)\],;]`, 'iu'),
    reason: '"…" (2016), "…" (NeurIPS 2016)',
  },
  {
    form: new RegExp(
      String.raw`^["”’'»\s,]{0,4}(?:(?:and|which|was|first)\s){0,3}${published}\s[^.;\d]{0,60}${year}`,
      'iu',
    ),
    reason: '"…", published in May 2016',
  },
];
/** A sentence of its own: "Published in 2016, this study …". */
const elsewhere = new RegExp(String.raw`${published}\s[^.;\d]{0,40}(?:in|from|to)\s${month}${year}`, 'iu');
const itself = new RegExp(String.raw`(?<![\p{L}])(?:this|the|that)\s(?:[\p{L}-]{1,20}\s){0,2}${paper}`, 'iu');

/** How many sentences behind its title a paper's year may be told in. */
const sentencesBehind = 2;

/** The year in which the text says that the titled paper appeared, or null. */
export function yearOf(title: QuotedTitle, { masked, sentences }: Reading): number | null {
  const { phrase, sentence } = title;
  const left = masked.slice(Math.max(sentence.start, phrase.outerStart - 240), phrase.outerStart);
  const right = masked.slice(phrase.outerEnd, Math.min(sentence.end, phrase.outerEnd + 160));
  for (const [content, forms] of [
    [left, before],
    [right, behind],
  ] as const) {
    for (const { form } of forms) {
      const found = form.exec(content)?.groups?.year;
      if (found) return Number(found);
    }
  }
  const own = sentences.indexOf(sentence);
  for (const next of sentences.slice(own, own + 1 + sentencesBehind)) {
    const content = masked.slice(next.start, Math.min(next.end, next.start + 400));
    const found = itself.test(content) ? elsewhere.exec(content)?.groups?.year : undefined;
    // Another title in between: the sentence may speak of that.
    if (next !== sentence && content.includes('\u25a0'))
      return found && !/\u25a0.*(?:19|20)\d\d/s.test(content) ? Number(found) : null;
    if (found) return Number(found);
  }
  return null;
}
