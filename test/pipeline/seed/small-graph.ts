/** A graph of three briefs, and seeds that some of their words mean something by. */
import { connect } from '../../../src/graph/connect.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import type { AppliedVocabulary } from '../../../src/pipeline/change.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { hashOf } from '../../../src/pipeline/vocabulary-hash.ts';
import { parseSeeds } from '../../../src/seed/load-vocabulary.ts';

export const by = { author: 'A Curator', message: 'a try' };

export function seeds(text: string, shipped = false): AppliedVocabulary {
  const entries = parseSeeds([{ path: 'all.yaml', text }]);
  return { entries, hash: hashOf(entries), shipped };
}

const texts = [
  'With muP the settings of a small network carry over. Whoever has tried muP keeps it.',
  'The authors used muP and a kernel machine in the spectrum of a radio.',
  'A kernel machine is compared with a plain one.',
];

export async function smallGraph(): Promise<GraphEngine> {
  const graph = await connect('memory:', { shuffleUnordered: true });
  const lines = texts.map((text, n) =>
    JSON.stringify({ id: `b${n}`, title: `Brief number ${n}`, outlet: 'Daily', text }),
  );
  const stdin = (async function* () {
    yield Buffer.from(lines.join('\n'));
  })();
  await ingest(['-'], { graph, vocabulary: null, capturedAt: '2026-05-01T00:00:00Z', stdin });
  return graph;
}

export const start = `concepts:
  - { id: mu-parameterization, prefLabel: maximal update parametrization }
  - { id: kernel-machine, prefLabel: kernel machine }
people:
  - { id: ann-lee, name: Ann Lee }
papers:
  - { id: kernels, title: All About Kernels and More, authors: [ann-lee] }
`;
