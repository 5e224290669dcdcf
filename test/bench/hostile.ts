/** What 100 kB of anything repeated costs, as often as an ordinary text of that length in the same format. */

import { curatedPaperName } from '../../src/link/papers/curated-meaning.ts';
import { mergeBriefs } from '../../src/link/same-brief/brief-ids.ts';
import type { Capture, CaptureFormat, Vocabulary } from '../../src/model.ts';
import { draftOf } from '../../src/pipeline/draft.ts';
import { knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { linkOne } from '../../src/pipeline/link-one.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { type Bench, markdownTable, median } from './bench.ts';
import { clippingsOf, digestFolders, digests } from './digests.ts';
import { hostilePieces } from './hostile-pieces.ts';
import { type HostileText, hostileTexts } from './hostile-texts.ts';

const length = 100_000;
const goal = 10;
const shown = 15;
/** How often it is told how far this is. */
const toldEach = 200;
const formats: CaptureFormat[] = ['text', 'markdown', 'html'];

interface Found {
  format: CaptureFormat;
  name: string;
  cost: number;
  times: number;
}

export const hostile: Bench = {
  name: 'hostile',
  needs: digestFolders,
  long: true,
  run: async () => {
    const { entries } = await readVocabulary();
    const costOf = stagesOver(entries);
    const prose = clippingsOf(await digests())
      .map(({ clipping }) => clipping.text)
      .join('\n\n');
    const found: Found[] = [];
    const ordinary: string[] = [];
    for (const format of formats) {
      const samples = Array.from({ length: 9 }, (_, at) => prose.slice(at * length, (at + 1) * length));
      const costs = [...samples, ...samples].map((sample) => costOf(format, pageOf(format, sample)));
      // The first time round, code is compiled.
      const usual = median(costs.slice(samples.length));
      ordinary.push(`${format} ${usual.toFixed(0)} ms`);
      const texts = textsFor(format, entries);
      console.error(`${format}: ${usual.toFixed(0)} ms is usual`);
      for (const [at, { name, of }] of texts.entries()) {
        if (at % toldEach === 0) console.error(`${format}: ${at} of ${texts.length}`);
        const cost = leastCost((most) => costOf(format, pageOf(format, of(most).slice(0, most))), usual);
        if (cost >= goal * usual) console.error(`${format} ${name}: ${(cost / usual).toFixed(0)} ×`);
        found.push({ format, name, cost, times: cost / usual });
      }
    }
    return tableOf(found, ordinary);
  },
};

/** CPU milliseconds of parse, extract and link over one capture. */
function stagesOver(entries: Vocabulary): (format: CaptureFormat, content: string) => number {
  const { lexicon, curated: names } = knowledgeOf(entries);
  const curated = (key: string) => curatedPaperName(names, key);
  return (format, content) => {
    const before = process.cpuUsage();
    const clippings = clippingsOf([captureOf(format, content)]);
    for (const { brief } of mergeBriefs(clippings)) linkOne(lexicon, draftOf(brief, curated), names);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** What the whole length costs, told by a fifth of it where that shows that it is little. */
function leastCost(costOf: (length: number) => number, usual: number): number {
  // Nothing that costs less than this at a fifth of the length can cost ten times the usual at all of it.
  let cost = 5 * costOf(length / 5);
  if (cost > 1.5 * usual) cost = costOf(length);
  // A machine with other work is slow now and then: what is slow is asked again.
  for (let again = 0; again < 2 && cost > goal * usual * 0.7; again += 1) cost = Math.min(cost, costOf(length));
  return cost;
}

function textsFor(format: CaptureFormat, entries: Vocabulary): HostileText[] {
  const { pieces, pairs } = hostilePieces();
  // HTML reads what stands between its own marks as text is read.
  const all = [...pieces, ...(format === 'html' ? pairs.filter((pair) => /[<>&"'=/!;-]/.test(pair)) : pairs)];
  const repeated = all.map((piece) => ({
    name: JSON.stringify(piece),
    of: (most: number) => piece.repeat(Math.ceil(most / piece.length)),
  }));
  return [...repeated, ...hostileTexts(entries)];
}

function tableOf(found: Found[], ordinary: string[]): string {
  const worst = found.toSorted((a, b) => b.times - a.times).slice(0, shown);
  const above = found.filter(({ times }) => times >= goal).length;
  return [
    `An ordinary text of 100 kB: ${ordinary.join(', ')}. ${found.length} hostile ones, ${above} of them at ${goal} × or above; the worst:`,
    markdownTable(
      ['format', '100 kB of', 'CPU ms', '×'],
      worst.map(({ format, name, cost, times }) => [format, name, cost.toFixed(0), times.toFixed(1)]),
    ),
  ].join('\n\n');
}

function captureOf(format: CaptureFormat, content: string): Capture {
  const known = { title: null, url: null, outlet: null, publishedAt: null, category: null, id: null };
  const place = { location: '/hostile', name: 'hostile', capturedAt: '2026-11-22T00:00:00.000Z', hash: 'hostile' };
  return { ...place, format, content, known };
}

function pageOf(format: CaptureFormat, text: string): string {
  if (format !== 'html') return `A page\n\n${text}`;
  return `<!doctype html><html><head><title>A page</title></head><body><h1>A page</h1><p>${text}</p></body></html>`;
}
