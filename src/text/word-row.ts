/** Words that make one difference, and why: how knowledge of language is written down. Each row has its test. */
export interface WordRow {
  id: string;
  words: string[];
  reason: string;
}

/** The words of a row, written with commas between. */
export function listed(words: string): string[] {
  return words.trim().split(/,\s+/);
}
