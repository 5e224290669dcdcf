import type { Token } from '../../text/tokens.ts';

/** Words of a sentence: `tokens[from]` to `tokens[to - 1]`. */
export interface Words {
  text: string;
  tokens: Token[];
  from: number;
  to: number;
}

/** What stands between the word `left` and the next. */
export function gapBehind({ text, tokens }: Pick<Words, 'text' | 'tokens'>, left: number): string {
  return text.slice((tokens[left] as Token).end, tokens[left + 1]?.start);
}
