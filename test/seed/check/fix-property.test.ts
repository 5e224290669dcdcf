/** `seed check --fix` on seeds in any layout: it keeps every comment, changes no meaning, and is done after one go. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixFolder } from '../../../src/seed/check/fix-folder.ts';
import { loadVocabulary } from '../../../src/seed/load-vocabulary.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder('seed-fix-property');
const path = join(folder, 'a.yaml');

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const label = fc.constantFrom('x', 'y y', 'Z-z', 'w # w', '"q"', "it's", ' v', 'u ', 'k: k', '& n');
const quote = fc.constantFrom('plain', 'single', 'double');
/** Whether the list stands in brackets, over lines in brackets, or a member a line. */
const layout = fc.constantFrom('flow', 'lines', 'block');
let comments = 0;
const comment = fc.constantFrom('', '', '', '# why').map((text) => () => (text ? `${text} ${comments++}` : ''));

const member = fc.record({ text: label, quote, above: comment, behind: comment });
const list = (of: fc.Arbitrary<string>) =>
  fc.record({
    layout,
    members: fc.array(fc.record({ text: of, quote, above: comment, behind: comment }), { maxLength: 4 }),
  });
const entry = fc.record({
  prefLabel: member,
  altLabels: fc.option(list(label)),
  hiddenLabels: fc.option(list(label)),
  broader: fc.option(list(fc.constantFrom(...ids))),
  related: fc.option(list(fc.constantFrom(...ids))),
  above: comment,
  inside: comment,
  blank: fc.boolean(),
});
interface Member {
  text: string;
  quote: string;
  above: () => string;
  behind: () => string;
}
interface Listed {
  layout: string;
  members: Member[];
}

function scalar({ text, quote: wanted }: { text: string; quote: string }): string {
  const plain = wanted === 'plain' && /^[\w][\w -]*$/.test(text) && !text.endsWith(' ');
  if (plain) return text;
  return wanted === 'single' ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

function listLines(field: string, { layout: form, members }: Listed): string[] {
  if (members.length === 0) return [`    ${field}: []`];
  if (form === 'flow') return [`    ${field}: [${members.map(scalar).join(', ')}]`];
  const lines = members.flatMap((each, i) => {
    const text = form === 'block' ? `- ${scalar(each)}` : `${scalar(each)}${i < members.length - 1 ? ',' : ''}`;
    return [each.above(), `${text} ${each.behind()}`].filter(Boolean).map((line) => `      ${line}`.trimEnd());
  });
  return form === 'block' ? [`    ${field}:`, ...lines] : [`    ${field}:`, '      [', ...lines, '      ]'];
}

const seeds = fc
  .tuple(
    fc.shuffledSubarray(ids, { minLength: 6 }),
    fc.array(entry, { minLength: 6, maxLength: 6 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([order, entries, crlf, end]) => {
    const lines = order.flatMap((id, i) => {
      const each = entries[i] as NonNullable<(typeof entries)[number]>;
      // Upwards in the alphabet only: what goes round is an error, and is not mended.
      const above = (listed: Listed) => ({ ...listed, members: listed.members.filter(({ text }) => text > id) });
      const related = (listed: Listed) => ({ ...listed, members: listed.members.filter(({ text }) => text !== id) });
      return [
        ...(each.blank ? [''] : []),
        ...[each.above()].filter(Boolean).map((line) => `  ${line}`),
        `  - id: ${id}`,
        `    prefLabel: ${scalar(each.prefLabel)} ${each.prefLabel.behind()}`.trimEnd(),
        ...(each.altLabels ? listLines('altLabels', each.altLabels) : []),
        ...(each.hiddenLabels ? listLines('hiddenLabels', each.hiddenLabels) : []),
        ...(each.broader ? listLines('broader', above(each.broader)) : []),
        ...(each.related ? listLines('related', related(each.related)) : []),
        ...[each.inside()].filter(Boolean).map((line) => `    ${line}`),
      ];
    });
    return ['concepts:', ...lines].join(crlf ? '\r\n' : '\n') + (end ? '\n' : '');
  });

const commentsOf = (text: string) => (text.match(/# why \d+/g) ?? []).sort();

/** What the vocabulary says, however it says it. */
async function meaning() {
  const { concepts } = await loadVocabulary(path);
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  const above = (id: string): string[] =>
    [...new Set((broader.get(id) ?? []).flatMap((up) => [up, ...above(up)]))].sort();
  const visible = ({ prefLabel, altLabels }: (typeof concepts)[number]) => [prefLabel, ...altLabels];
  return {
    concepts: concepts.map((concept) => ({
      id: concept.id,
      prefLabel: concept.prefLabel,
      visible: [...new Set(visible(concept))].sort(),
      labels: [...new Set([...visible(concept), ...concept.hiddenLabels])].sort(),
      above: above(concept.id),
    })),
    related: [
      ...new Set(concepts.flatMap(({ id, related }) => related.map((other) => [id, other].sort().join(' ')))),
    ].sort(),
  };
}

it('keeps comments and meaning, and has nothing left to do', { timeout: 120_000 }, async () => {
  const numRuns = Number(process.env.PROPERTY_RUNS ?? 80);
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(seeds, async (text) => {
      writeFileSync(path, text);
      const before = await meaning();
      const { fixed } = await fixFolder(path);
      const after = readFileSync(path, 'utf8');
      if (after !== text) changed += 1;
      expect(after === text).toBe(fixed.length === 0);
      expect(await meaning()).toEqual(before);
      expect(commentsOf(after)).toEqual(commentsOf(text));
      expect((await fixFolder(path)).fixed).toEqual([]);
      expect(readFileSync(path, 'utf8')).toBe(after);
    }),
    { numRuns },
  );
  expect(changed).toBeGreaterThan(numRuns / 2);
});
