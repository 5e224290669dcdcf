/** What 100 kB of anything repeated costs, as often as an ordinary text of that length in the same format. */

import { curatedPaperName } from '../../src/link/papers/curated-meaning.ts';
import { mergeBriefs } from '../../src/link/same-brief/brief-ids.ts';
import type { Capture, CaptureFormat } from '../../src/model.ts';
import { namesOf } from '../../src/pipeline/curated-names.ts';
import { draftOf } from '../../src/pipeline/draft.ts';
import { linkOne } from '../../src/pipeline/link-one.ts';
import { lexiconWith } from '../../src/pipeline/parse-captures.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { type Bench, markdownTable, median } from './bench.ts';
import { clippingsOf, digestFolders, digests } from './digests.ts';
import { hostilePieces } from './hostile-pieces.ts';

const length = 100_000;
const goal = 10;
const shown = 15;
const formats: CaptureFormat[] = ['text', 'markdown', 'html'];

export const hostile: Bench = {
  name: 'hostile',
  needs: digestFolders,
  long: true,
  run: async () => {
    const names = namesOf((await readVocabulary()).entries);
    const lexicon = lexiconWith(names);
    const curated = (key: string) => curatedPaperName(names, key);
    const costOf = (format: CaptureFormat, content: string): number => {
      const before = process.cpuUsage();
      const clippings = clippingsOf([captureOf(format, content)]);
      for (const { brief } of mergeBriefs(clippings)) linkOne(lexicon, draftOf(brief, curated), names);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const prose = clippingsOf(await digests())
      .map(({ clipping }) => clipping.text)
      .join('\n\n');
    const found: { format: CaptureFormat; piece: string; cost: number; times: number }[] = [];
    const ordinary = new Map<CaptureFormat, number>();
    for (const format of formats) {
      const samples = Array.from({ length: 9 }, (_, at) => prose.slice(at * length, (at + 1) * length));
      const usual = median(samples.map((sample) => costOf(format, pageOf(format, sample))).slice(2));
      ordinary.set(format, usual);
      for (const piece of hostilePieces()) {
        const contentOf = (most: number) => pageOf(format, piece.repeat(Math.ceil(most / piece.length)).slice(0, most));
        // Nothing that costs less than this at a fifth of the length can cost ten times the usual at all of it.
        let cost = 5 * costOf(format, contentOf(length / 5));
        if (cost > 1.5 * usual) cost = costOf(format, contentOf(length));
        // A machine with other work is slow now and then: what is slow is asked again.
        for (let again = 0; again < 2 && cost > goal * usual * 0.7; again += 1) {
          cost = Math.min(cost, costOf(format, contentOf(length)));
        }
        if (cost >= goal * usual) console.error(`${format} ${JSON.stringify(piece)}: ${(cost / usual).toFixed(0)} ×`);
        found.push({ format, piece, cost, times: cost / usual });
      }
    }
    const worst = found.toSorted((a, b) => b.times - a.times).slice(0, shown);
    const usually = [...ordinary].map(([format, cost]) => `${format} ${cost.toFixed(0)} ms`).join(', ');
    const above = found.filter(({ times }) => times >= goal).length;
    return [
      `An ordinary text of 100 kB: ${usually}. ${found.length} hostile ones, ${above} of them at ${goal} × or above; the worst:`,
      markdownTable(
        ['format', '100 kB of', 'CPU ms', '×'],
        worst.map(({ format, piece, cost, times }) => [
          format,
          JSON.stringify(piece),
          cost.toFixed(0),
          times.toFixed(1),
        ]),
      ),
    ].join('\n\n');
  },
};

function captureOf(format: CaptureFormat, content: string): Capture {
  const known = { title: null, url: null, outlet: null, publishedAt: null, category: null, id: null };
  const place = { location: '/hostile', name: 'hostile', capturedAt: '2026-11-22T00:00:00.000Z', hash: 'hostile' };
  return { ...place, format, content, known };
}

function pageOf(format: CaptureFormat, text: string): string {
  if (format !== 'html') return `A page\n\n${text}`;
  return `<!doctype html><html><head><title>A page</title></head><body><h1>A page</h1><p>${text}</p></body></html>`;
}
