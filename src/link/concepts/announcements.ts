/** Who says what was done, and the words for it: "we study", "this paper proposes", "the authors have developed". */
const cue =
  /\b(?:we|our (?:paper|work|study|method|approach)|th(?:is|e) (?:paper|work|study|article|preprint|report)|(?:the )?(?:authors|researchers))\b[^.!?\n]{0,30}?\b(?:propos|present|introduc|stud(?:y|ie)|investigat|explor|develop|examin|analy[sz]|describ)/gi;

/** How far from its beginning a sentence announces something (UTF-16 units). */
const reach = 240;

/** Whether a place stands behind such words, in one sentence with them. Places may be asked for in any order. */
export function announcementsIn(text: string): (at: number) => boolean {
  const ranges: { start: number; end: number }[] = [];
  for (const { 0: words, index } of text.matchAll(cue)) {
    const start = index + words.length;
    const stop = text.slice(start, start + reach).search(/[.!?](?:\s|$)|\n/);
    ranges.push({ start, end: stop < 0 ? start + reach : start + stop });
  }
  return (at) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < (ranges[low - 1]?.end ?? 0);
  };
}
