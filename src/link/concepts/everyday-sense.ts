import { normalizeWord, type Token } from '../../text/tokens.ts';
import { everydayUses } from './everyday-uses.ts';
import { tokenAt } from './place.ts';

interface Beside {
  before: Set<string>;
  soonBefore: Set<string>;
  behind: Set<string>;
}

const setOf = (words = '') => new Set(words.split(/\s+/).filter(Boolean).map(normalizeWord));

const byWord: ReadonlyMap<string, Beside[]> = Map.groupBy(
  everydayUses.map(({ word, before, soonBefore, behind }) => ({
    word: normalizeWord(word),
    before: setOf(before),
    soonBefore: setOf(soonBefore),
    behind: setOf(behind),
  })),
  ({ word }) => word,
);

const soon = 4;

/** Whether the word that a text has at `start` is used in its everyday sense there. `key` is what it is compared by. */
export function everydaySense(key: string, tokens: Token[], start: number): boolean {
  const rows = byWord.get(key);
  if (!rows) return false;
  const at = tokenAt(tokens, start);
  const before = tokens.slice(Math.max(0, at - soon), at).map(({ norm }) => norm);
  const [last, next] = [before.at(-1) ?? '', tokens[at + 1]?.norm ?? ''];
  return rows.some(
    (row) => row.before.has(last) || row.behind.has(next) || before.some((word) => row.soonBefore.has(word)),
  );
}
