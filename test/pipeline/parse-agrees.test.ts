import { expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import { captureId } from '../../src/load/clippings.ts';
import { dump } from '../../src/load/dump.ts';
import type { LinkedBrief, StoredClipping } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { linkClippings, linkedInTurn } from '../../src/pipeline/parse-captures.ts';
import { readVocabulary, sampleBriefs } from '../../src/pipeline/vocabulary.ts';
import { readCaptures } from '../../src/read/read-captures.ts';

const capturedAt = '2026-06-01T00:00:00Z';

it('what parse prints is what ingest stores', async () => {
  const vocabulary = await readVocabulary();
  const clippings: StoredClipping[] = [];
  for await (const { name, location, capturedAt: at, ...capture } of readCaptures([sampleBriefs], {
    capturedAt,
    onRefused: (error) => expect.unreachable(error.message),
  })) {
    parse({ ...capture, name, location, capturedAt: at }).forEach((clipping, position) => {
      clippings.push({ capture: captureId(location), captureName: name, capturedAt: at, position, clipping });
    });
  }
  const linked = linkClippings(clippings, vocabulary.entries);
  const parsed = linked.flatMap(places);
  // Where there is too much to keep, a brief is read again when its turn comes.
  const readAgain = linkedInTurn(clippings, vocabulary.entries, new Map(), 5000);
  expect([...readAgain]).toEqual(linked);

  const graph = await connect('memory:', { shuffleUnordered: true });
  await ingest([sampleBriefs], { graph, vocabulary, capturedAt });
  const stored: string[] = [];
  for await (const line of dump(graph)) {
    const { edge, source, target, evidence, role } = JSON.parse(line);
    if (edge === 'MENTIONS' || edge === 'COVERS') {
      for (const { start, end, rule } of JSON.parse(evidence))
        stored.push([edge, source, target, start, end, rule, role].join(' '));
    }
  }
  await graph.close();
  expect(parsed.length).toBeGreaterThan(300);
  expect(parsed.toSorted()).toEqual(stored.toSorted());
});

function places({ brief, covers, mentions }: LinkedBrief): string[] {
  return [
    ...covers.flatMap(({ id, claim }) =>
      claim.evidence.map(({ start, end, rule }) => ['COVERS', brief.id, id, start, end, rule, undefined].join(' ')),
    ),
    ...mentions.map(({ id, start, end, rule, role }) => ['MENTIONS', brief.id, id, start, end, rule, role].join(' ')),
  ];
}
