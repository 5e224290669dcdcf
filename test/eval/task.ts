/** How good predictions are against gold: from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** A line of the table. */
export interface Row {
  task: string;
  /** Which data, and how many of what. */
  data: string;
  score: Score;
  /** What the row is compared with, run on the same data in the same run. */
  baseline: { name: string; score: Score } | null;
  /** What it has to reach. */
  goal: Partial<Score>;
}

/** One thing that is measured: what it needs under ../shared (nothing is measured without it), and how. */
export interface Task {
  name: string;
  needs: string[];
  run: () => Row[] | Promise<Row[]>;
}

/** Precision is 1 where nothing was predicted, recall where there was nothing to find. */
export function scoreOf({ right, predicted, gold }: { right: number; predicted: number; gold: number }): Score {
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = gold === 0 ? 1 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Counts over many texts: what was predicted in each, and what should have been, as sets of comparable strings. */
export function scoreSets(texts: { predicted: Iterable<string>; gold: Iterable<string> }[]): Score {
  const counts = { right: 0, predicted: 0, gold: 0 };
  for (const text of texts) {
    const [predicted, gold] = [new Set(text.predicted), new Set(text.gold)];
    counts.predicted += predicted.size;
    counts.gold += gold.size;
    counts.right += predicted.intersection(gold).size;
  }
  return scoreOf(counts);
}
