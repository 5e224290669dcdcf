import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

const seeds = `concepts:
  - { id: network, prefLabel: neural network, definition: A stack of layers of weighted sums. }
  - { id: attention, prefLabel: attention mechanism, broader: [network] }
  - { id: transformer, prefLabel: transformer model, broader: [network], related: [attention, pruning] }
  - { id: self-attention, prefLabel: self-attention layer, broader: [attention], related: [transformer] }
  - { id: vision, prefLabel: vision transformer, broader: [transformer], definition: A transformer model for image patches. }
  - { id: patch, prefLabel: image patch, definition: A square of an image. }
  - { id: pruning, prefLabel: weight pruning, definition: Cutting weights out of a transformer model. }
  - { id: mutual-one, prefLabel: yin process, definition: What a yang process is not. }
  - { id: mutual-two, prefLabel: yang process, definition: What a yin process is not. }
  - { id: round-one, prefLabel: round robin, definition: A turn of the merry dance. }
  - { id: round-two, prefLabel: merry dance, definition: A form of the circle game. }
  - { id: round-three, prefLabel: circle game, definition: A kind of round robin. }
  - { id: distil, prefLabel: model distillation }
  - { id: teacher, prefLabel: teacher model }
  - { id: student, prefLabel: student model }
`;
const note = (id: string, publishedAt: string, text: string) => ({
  id,
  title: `Note ${id}`,
  outlet: 'Daily',
  publishedAt,
  text,
});
const briefs = [
  note(
    'n1',
    '2024-01-10',
    'Model distillation is a method that trains on the outputs of a teacher model. It is cheap.',
  ),
  note(
    'n2',
    '2024-06-10',
    'Model distillation is a technique that makes a student model out of a large one. It is new.',
  ),
];

interface Step {
  concept: { id: string };
  relevance: number;
  reasons: {
    kind: string;
    weight: number;
    source: string | null;
    neededFor: { id: string };
    referring: { id: string }[];
    places: {
      start: number;
      end: number;
      quote: string;
      definition: { text: string; source: string };
      evidence: { quote: string; start: number; end: number; brief: { id: string; text: string } }[];
    }[];
  }[];
}

const selection = `concept { id } relevance reasons { kind weight source neededFor { id } referring { id }
  places { start end quote definition { text source } evidence { quote start end brief { id text } } } }`;

describe.each(engines)('%s', (_name, url) => {
  let world: SmallWorld;
  beforeAll(async () => {
    world = await smallWorld(url, seeds, briefs);
  });
  afterAll(() => world.graph.close());
  const order = async (id: string, args = ''): Promise<Step[]> => {
    const { data, errors } = await world.ask(
      `{ concept(id: "concept/${id}") { readingOrder${args} { ${selection} } } }`,
    );
    expect(errors).toBeUndefined();
    return data.concept.readingOrder;
  };
  const ids = (steps: Step[]) => steps.map(({ concept }) => concept.id.slice('concept/'.length));

  it('goes from the basics to the concept, by hierarchy and definition', async () => {
    const steps = await order('vision');
    expect(ids(steps)).toEqual(['network', 'patch', 'transformer']);
    const last = steps.at(-1) as Step;
    expect(last.reasons.map(({ kind, source }) => [kind, source])).toEqual(
      expect.arrayContaining([
        ['BROADER', 'all.yaml'],
        ['DEFINITION', null],
      ]),
    );
    for (const { reasons, concept } of steps) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const { neededFor } of reasons) {
        const places = ids(steps);
        const after = neededFor.id === 'concept/vision' ? places.length : places.indexOf(neededFor.id.slice(8));
        expect(after).toBeGreaterThan(places.indexOf(concept.id.slice(8)));
      }
    }
  });

  it('keeps the most relevant, still in order', async () => {
    expect(ids(await order('vision', '(first: 1)'))).toEqual(['transformer']);
  });

  it('takes what the surroundings refer to, not what refers to the concept', async () => {
    const steps = await order('transformer');
    expect(ids(steps)).toEqual(['network', 'attention']);
    const [reason] = steps[1]?.reasons.filter(({ kind }) => kind === 'REFERENCES') ?? [];
    expect(reason?.referring).toEqual([{ id: 'concept/self-attention' }]);
    expect(reason?.neededFor).toEqual({ id: 'concept/transformer' });
  });

  it('says in which brief a definition mentions it, and follows only briefs of the date', async () => {
    expect(ids(await order('distil'))).toEqual(['student', 'teacher']);
    const [step] = await order('distil', '(asOf: "2024-05")');
    expect(step?.concept.id).toBe('concept/teacher');
    const [place] = step?.reasons.flatMap(({ places }) => places) ?? [];
    expect(place?.definition.text.slice(place.start, place.end)).toBe('teacher model');
    expect(place?.quote).toBe('teacher model');
    const [evidence] = place?.evidence ?? [];
    expect(evidence?.brief.text.slice(evidence.start, evidence.end)).toBe('teacher model');
    expect(await order('distil', '(asOf: "2023")')).toEqual([]);
  });

  it('takes neither of two that define each other, and breaks a circle the same way each time', async () => {
    expect(await order('mutual-one')).toEqual([]);
    const round = ids(await order('round-one'));
    expect(round).toEqual(ids(await order('round-one')));
    expect(round).toEqual(['round-three', 'round-two']);
  });

  it('refuses pages out of bounds and dates that are none', async () => {
    for (const args of ['first: 0', 'first: 101', 'asOf: "soon"']) {
      const { errors } = await world.ask(`{ concept(id: "concept/vision") { readingOrder(${args}) { relevance } } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
