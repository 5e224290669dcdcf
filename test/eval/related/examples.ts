import type { Vocabulary } from '../../../src/model.ts';
import { type CoMentions, ranked } from './co-mentions.ts';
import { type Measure, measures, ours, rawCounts } from './measures.ts';

const [many, shown] = [15, 5];
/** Of what fewer texts mention there is nothing to judge. */
const fewestTexts = 4;

/**
 * Fifteen concepts chosen by nobody: from the most mentioned to those of four texts, each so many ranks behind the one
 * before as that is from the first, since what is mentioned more is asked for more.
 */
export function exampleConcepts({ mentions }: CoMentions): string[] {
  const known = [...mentions].filter(([, count]) => count >= fewestTexts);
  const sorted = known.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const ranks = Array.from({ length: many }, (_, at) => Math.round(sorted.length ** (at / (many - 1))) - 1);
  // The first ones would be the same few again and again.
  for (const [at, rank] of ranks.entries()) ranks[at] = Math.max(rank, (ranks[at - 1] ?? -1) + 1);
  return ranks.flatMap((rank) => sorted[rank] ?? []);
}

/** The first five by our score beside those by raw counts. */
export function tellExamples(title: string, counts: CoMentions, { concepts }: Vocabulary, wanted: string[]): string {
  const labels = new Map(concepts.map(({ id, prefLabel }) => [id, prefLabel]));
  const label = (id: string) => labels.get(id) ?? id;
  const firstOf = (id: string, name: string) =>
    ranked(counts, id, measures[name] as Measure)
      .slice(0, shown)
      .map((other) => `${label(other)} (${counts.met.get(id)?.get(other)})`)
      .join(', ');
  const rows = wanted.map(
    (id) => `| ${label(id)} (${counts.mentions.get(id)}) | ${firstOf(id, ours)} | ${firstOf(id, rawCounts)} |`,
  );
  return [`\n${title}, ${counts.texts} texts`, '| concept (texts) | ours | raw counts |', ...rows].join('\n');
}
