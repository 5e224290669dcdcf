import { extractClaims } from '../../src/extract/extract-claims.ts';
import { readingOf } from '../../src/extract/reading/reading.ts';
import { curatedPaperName } from '../../src/link/papers/curated-meaning.ts';
import { mergeBriefs } from '../../src/link/same-brief/brief-ids.ts';
import { teachings } from '../../src/link/teachings.ts';
import type { Capture, Vocabulary } from '../../src/model.ts';
import { knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { linkOne } from '../../src/pipeline/link-one.ts';
import { markdownTable, median } from './bench.ts';
import { clippingsOf } from './digests.ts';

/** Where the time goes: each stage by itself over everything, in the order of the pipeline; medians. */
export function stages(captures: Capture[], entries: Vocabulary, rounds: number): string {
  const found = new Map<string, number[]>();
  const timed = <T>(name: string, work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    found.set(name, [...(found.get(name) ?? []), (user + system) / 1e6]);
    return result;
  };
  for (let round = 0; round < rounds; round += 1) {
    const clippings = timed('parse', () => clippingsOf(captures));
    const briefs = timed('same brief, ids', () => mergeBriefs(clippings).map(({ brief }) => brief));
    const readings = timed('words, sentences, quotes', () => briefs.map((brief) => readingOf(brief)));
    const claims = timed('extract', () => briefs.map((brief, at) => extractClaims(brief, readings[at])));
    const { lexicon, curated: names } = timed('the vocabulary as names', () => knowledgeOf(entries));
    const curated = (key: string) => curatedPaperName(names, key);
    timed('link', () =>
      briefs.map((brief, at) => {
        const [own, reading] = [claims[at], readings[at]];
        if (!own || !reading) throw new Error('a brief without claims');
        return linkOne(
          lexicon,
          { brief, tokens: reading.tokens, claims: own, taught: teachings(brief, own, curated) },
          names,
        );
      }),
    );
  }
  const costs = [...found].map(([name, all]): [string, number] => [name, median(all)]);
  const whole = costs.reduce((sum, [, cost]) => sum + cost, 0);
  const row = ([name, cost]: [string, number]) => [name, cost.toFixed(3), `${((100 * cost) / whole).toFixed(0)}%`];
  return markdownTable(['stage', 'CPU s', 'share'], costs.map(row));
}
