import { expect, it } from 'vitest';
import { checkTurtle } from './check-turtle.ts';

/** Milliseconds of computing, whatever else the machine does; a third of it is what it takes. */
const patience = 10_000;
const computed = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds until a test is given up, on a machine that does much else. */
const most = 240_000;

/** Concepts in a tree of ten below each, every one with a label, a note, a related one and the way up said twice. */
function tree(size: number): string {
  const concepts = Array.from({ length: size }, (_, i) => {
    const parent = Math.floor((i - 1) / 10);
    const up = i === 0 ? 'skos:topConceptOf ex:s' : `skos:broader ex:c${parent}`;
    return `ex:c${i} a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "concept ${i}"@en ; skos:altLabel "c ${i}"@en ;
      skos:definition "The concept of number ${i}."@en ; skos:related ex:c${(i * 7919 + 13) % size} ; ${up} .`;
  });
  return concepts.join('\n');
}

it(
  'checks 100,000 statements in seconds',
  async () => {
    const start = computed();
    const found = await checkTurtle(tree(14_300));
    expect(computed() - start).toBeLessThan(patience);
    expect(found.filter(({ rule }) => rule === 'skos-undocumented')).toEqual([]);
    expect(found.filter(({ rule }) => rule === 'skos-omitted-top-concepts')).toEqual([]);
  },
  most,
);

it(
  'takes chains and circles as long as the vocabulary, without running out of stack or patience',
  async () => {
    const size = 20_000;
    const chain = Array.from(
      { length: size },
      (_, i) => `ex:c${i} skos:broader ex:c${i + 1} ; skos:broaderTransitive ex:top .`,
    );
    const start = computed();
    const open = await checkTurtle(chain.join('\n'));
    const closed = await checkTurtle(`${chain.join('\n')}\nex:c${size} skos:broader ex:c0 .`);
    expect(computed() - start).toBeLessThan(2 * patience);
    expect(open.filter(({ rule }) => rule === 'skos-hierarchy-cycle')).toEqual([]);
    const cycles = closed.filter(({ rule }) => rule === 'skos-hierarchy-cycle');
    expect(cycles).toHaveLength(1);
    expect(cycles[0]?.message.length).toBeLessThan(400);
  },
  most,
);

it(
  'says that it has not tried all, where a hierarchy has more ways up than there is time for',
  async () => {
    // Every concept of the chain names the far end: each has to be looked for all the way up.
    const size = 12_000;
    const chain = Array.from(
      { length: size },
      (_, i) => `ex:c${i} skos:broader ex:c${i + 1} ; skos:broaderTransitive ex:nowhere .`,
    );
    const found = await checkTurtle(`${chain.join('\n')} ex:x skos:broader ex:nowhere .`);
    const told = found.filter(({ rule }) => rule === 'skos-only-transitive');
    expect(told.at(-1)?.message).toContain('too many ways up');
  },
  most,
);
