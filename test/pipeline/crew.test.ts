import { expect, it } from 'vitest';
import { BriefgraphError } from '../../src/errors.ts';
import { connect } from '../../src/graph/connect.ts';
import { dump } from '../../src/load/dump.ts';
import type { Capture, LinkedBrief } from '../../src/model.ts';
import { Crew, type CrewSize } from '../../src/pipeline/crew.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { linkCaptures } from '../../src/pipeline/parse-captures.ts';
import { packed, unpacked } from '../../src/pipeline/thread-error.ts';
import { readVocabulary, sampleBriefs } from '../../src/pipeline/vocabulary.ts';

const capture = (number: number): Capture => ({
  location: `/saves/${number}.md`,
  name: `${number}.md`,
  format: 'markdown',
  content: `# Study ${number} of scaling laws\n\nThe paper "Great Title Number ${number}" by Roe et al. tells why ${'models learn. '.repeat(number % 50)}`,
  capturedAt: '2026-05-10T12:00:00.000Z',
  hash: String(number),
  known: { title: null, url: null, outlet: null, publishedAt: null, category: null, id: null },
});
const captures = Array.from({ length: 450 }, (_, number) => capture(number));

async function* each(): AsyncGenerator<Capture> {
  yield* captures;
}

it('threads change nothing in what comes out', async () => {
  const { entries } = await readVocabulary();
  const refuse = (error: Error) => expect.unreachable(error.message);
  const linkedBy = async (threads: CrewSize) => {
    const linked: LinkedBrief[] = [];
    for await (const one of linkCaptures(each(), entries, refuse, threads)) linked.push(one);
    return linked;
  };
  const alone = await linkedBy({ threads: 1 });
  const together = await linkedBy({ threads: 3, least: 0 });
  expect(alone.length).toBe(captures.length);
  expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
});

it('gives pages in the order of captures, from this thread or others, and says what failed', async () => {
  const crew = new Crew({ threads: 2, least: 20_000 });
  const ports = openPorts();
  const first = await crew.parse(captures.slice(0, 10));
  expect(openPorts()).toBe(ports);
  const later = await crew.parse(captures);
  expect(openPorts()).toBe(ports + 2);
  expect(first).toEqual(later.slice(0, 10));
  expect(later.every(({ claims }) => claims.length === 1)).toBe(true);
  expect(later.map(({ clippings }) => clippings[0]?.title)).toEqual(
    captures.map((_, number) => `Study ${number} of scaling laws`),
  );
  const broken = { ...capture(1), content: 7 } as unknown as Capture;
  await expect(crew.parse([capture(0), broken])).rejects.toThrow(/not a function/);
  await crew.close();
});

/** Each thread holds the process open by the port that it answers through. */
const openPorts = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;

it.each([{ threads: 2, least: 0 }, { threads: 1 }])('refuses what is open when it is closed: %o', async (size) => {
  const crew = new Crew(size);
  const open = crew.parse(captures);
  const refused = expect(open).rejects.toThrow('ended early');
  await crew.close();
  await refused;
});

it('others get their turn while pages are parsed in this thread', async () => {
  const crew = new Crew({ threads: 1 });
  let parsed = false;
  const open = crew.parse(captures).then(() => {
    parsed = true;
  });
  let turns = 0;
  while (!parsed) {
    turns += 1;
    await new Promise(setImmediate);
  }
  await open;
  expect(turns).toBeGreaterThan(100);
  await crew.close();
});

it('an error says the same in another thread', () => {
  const error = new BriefgraphError('BAD_INPUT', 'no text', { where: 'a.md:1', next: 'Write some.' });
  const crossed = unpacked(structuredClone(packed(error)));
  expect(crossed).toBeInstanceOf(BriefgraphError);
  expect(crossed).toMatchObject({ code: 'BAD_INPUT', message: 'no text', where: 'a.md:1', next: 'Write some.' });
  const other = unpacked(structuredClone(packed(new TypeError('not a function'))));
  expect(other).not.toBeInstanceOf(BriefgraphError);
  expect(other.message).toBe('not a function');
});

it('an ingest with threads stores what one without stores', async () => {
  const vocabulary = await readVocabulary();
  const dumps: string[][] = [];
  for (const threads of [{ threads: 1 }, { threads: 2, least: 0 }]) {
    const graph = await connect('memory:', { shuffleUnordered: true });
    await ingest([sampleBriefs], { graph, vocabulary, capturedAt: '2026-06-01T00:00:00Z', threads });
    const lines: string[] = [];
    for await (const line of dump(graph)) lines.push(line);
    dumps.push(lines);
    await graph.close();
  }
  expect(dumps[0]?.length).toBeGreaterThan(100);
  expect(dumps[1]).toEqual(dumps[0]);
});
