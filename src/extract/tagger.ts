import nlp from 'compromise';

/** Longest text that is tagged (UTF-16 units): the tagger's cost grows faster than the text. */
const longest = 300;

/** What the tagger takes a name for. `unknown`: it knows none of the words. */
export type Verdict = 'person' | 'place' | 'organization' | 'unknown';

interface TaggedTerm {
  pre: string;
  text: string;
  post: string;
  tags: string[];
}

/** Asks compromise what the name at `start..end` is, read in its sentence as far as the cap allows. */
export function verdictOn(
  text: string,
  range: { start: number; end: number },
  sentence: { start: number; end: number },
): Verdict {
  const from = Math.max(sentence.start, range.start - longest / 2);
  const tags = new Set<string>();
  let at = from;
  for (const { pre, text: word, post, tags: own } of terms(text.slice(from, Math.min(sentence.end, from + longest)))) {
    const start = at + pre.length;
    at = start + word.length + post.length;
    if (start < range.end && start + word.length > range.start) for (const tag of own) tags.add(tag);
  }
  if (tags.has('Person') || tags.has('FirstName')) return 'person';
  if (tags.has('Place')) return 'place';
  return tags.has('Organization') ? 'organization' : 'unknown';
}

function terms(text: string): TaggedTerm[] {
  const sentences: { terms: TaggedTerm[] }[] = nlp(text).json({ text: false });
  return sentences.flatMap((sentence) => sentence.terms);
}
