/** One thing that is measured: what it needs under ../shared (nothing is measured without it), and how. */
export interface Bench {
  name: string;
  needs: string[];
  /** Runs only when asked for by name. */
  long: boolean;
  /** Gives what is to be printed. */
  run: () => string | Promise<string>;
}

/** Seconds: of the clock, and of the processor in all threads of this process. */
export interface Cost {
  wall: number;
  cpu: number;
}

/** What `work` costs, and what it gives. */
export async function costOf<T>(work: () => T | Promise<T>): Promise<{ cost: Cost; result: T }> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cost: { wall: (performance.now() - wall) / 1000, cpu: (user + system) / 1e6 }, result };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** A Markdown table, columns aligned; numbers are for the caller to write. */
export function markdownTable(head: string[], rows: string[][]): string {
  const widths = head.map((title, at) =>
    Math.max(3, ...[title, ...rows.map((row) => row[at] ?? '')].map((text) => text.length)),
  );
  const line = (row: string[]) => `| ${row.map((text, at) => text.padEnd(widths[at] as number)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
