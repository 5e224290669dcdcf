import type { Row, Score } from './task.ts';

const columns = ['task', 'data', 'P', 'R', 'F1', 'baseline in the same run', 'P', 'R', 'F1', 'goal', ''] as const;

/** The rows as a Markdown table, columns aligned so that it reads well in a terminal too. */
export function table(rows: Row[]): string {
  const cells = rows.map((row) => [
    row.task,
    row.data,
    ...figures(row.score),
    row.baseline?.name ?? '',
    ...(row.baseline ? figures(row.baseline.score) : ['', '', '']),
    goalOf(row),
    reached(row) ? 'reached' : 'missed',
  ]);
  const widths = columns.map((title, at) =>
    Math.max(3, ...[title, ...cells.map((row) => row[at] ?? '')].map((text) => text.length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((text, at) => text.padEnd(widths[at] as number)).join(' | ')} |`;
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

const percent = (share: number) => (share * 100).toFixed(1);
const figures = ({ precision, recall, f1 }: Score) => [precision, recall, f1].map(percent);

const names = { precision: 'P', recall: 'R', f1: 'F1' } as const;
type Measure = keyof typeof names;

function goalOf({ goal }: Row): string {
  return (Object.entries(goal) as [Measure, number][])
    .map(([measure, least]) => `${names[measure]} ≥ ${+(least * 100).toFixed(2)}`)
    .join(', ');
}

/** Whether every measure that has a goal is as good as that. */
export function reached({ goal, score }: Row): boolean {
  return (Object.entries(goal) as [Measure, number][]).every(([measure, least]) => score[measure] >= least);
}
