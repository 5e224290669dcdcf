import type { Vocabulary } from '../../src/model.ts';

/** The baseline: labels as they are written, in small letters, the longest from left to right. Gives concept ids. */
export function exactMatcher({ concepts }: Vocabulary): (text: string) => string[] {
  const ids = new Map<string, string>();
  let longest = 0;
  for (const { id, prefLabel, altLabels } of concepts) {
    for (const label of [prefLabel, ...altLabels]) {
      const words = wordsOf(label);
      ids.set(words.join(' '), id);
      longest = Math.max(longest, words.length);
    }
  }
  return (text) => {
    const words = wordsOf(text);
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      let length = Math.min(longest, words.length - at);
      while (length > 0 && !ids.has(words.slice(at, at + length).join(' '))) length -= 1;
      if (length > 0) found.push(ids.get(words.slice(at, at + length).join(' ')) as string);
      at += Math.max(length, 1);
    }
    return found;
  };
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
