/** Vocabularies as curators write them one after the other: entries come, go, are merged, split, renamed and given up. */
import fc from 'fast-check';
import type { Vocabulary } from '../../../src/model.ts';
import { parseSeeds } from '../../../src/seed/load-vocabulary.ts';
import { vocabulary } from '../world-vocabulary.ts';

/** Each row is one thing that is written in one of these ways; no way refers to what another row may lack. */
const rows = [
  [
    '- { id: lora, prefLabel: LoRA, altLabels: [low-rank adaptation] }',
    '- { id: lora, prefLabel: LoRA, replacedBy: [adapter, radio] }',
    '- { id: lora, prefLabel: LoRA, replacedBy: adapter }',
    '- { id: lora, prefLabel: LoRA, deprecated: nobody means one thing by it }',
    '- { id: lora, replacedBy: radio }',
    '',
  ],
  ['- { id: adapter, prefLabel: adapter, altLabels: [low-rank adaptation] }', '- { id: adapter, prefLabel: adapters }'],
  [
    '- { id: radio, prefLabel: radio }',
    '- { id: radio, prefLabel: radio, onlyWith: { LoRA: [spectrum] }, altLabels: [LoRA] }',
  ],
  [
    '- { id: widget-theory, prefLabel: widget theory, related: [adapter] }',
    '- { id: widget-theory, prefLabel: widget theory, deprecated: no theory }',
    '- { id: widget-theory, replacedBy: radio }',
    '',
  ],
  [
    '- { id: scaling-law, prefLabel: scaling law, definition: A rule of size., broader: [deep-learning] }',
    '- { id: law-of-scale, prefLabel: scaling law, broader: [deep-learning] }\n  - { id: scaling-law, replacedBy: law-of-scale }',
    '- { id: scaling-law, prefLabel: scaling law, altLabels: [gradient noise] }',
    '',
  ],
  ['- { id: deep-learning, prefLabel: deep learning }'],
];

const written: fc.Arbitrary<Vocabulary> = fc
  .record({
    lines: fc.tuple(...rows.map((ways) => fc.constantFrom(...ways))),
    file: fc.constantFrom('a.yaml', 'b.yaml'),
    rejected: fc.subarray(['{ id: term/a, reason: no term }', '{ id: term/b, reason: no term either }']),
    title: fc.constantFrom('One', 'Other'),
  })
  .map(({ lines, file, rejected, title }) => {
    const concepts = lines.filter(Boolean).map((line) => `  ${line}`);
    const text = `scheme: { title: ${title} }\nrejected: [${rejected.join(', ')}]\nconcepts:\n${concepts.join('\n')}\n`;
    return parseSeeds([{ path: file, text }]);
  });

export const seedHistory = fc.array(fc.oneof({ weight: 2, arbitrary: written }, vocabulary), {
  minLength: 1,
  maxLength: 4,
});
