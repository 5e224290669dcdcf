import { concept, concepts, type Examples, paper, probe, splitOver, two } from './examples.ts';

export const linkExamples: Examples = {
  'duplicate-id': { bad: [concepts(concept('a'), concept('a'))], good: [concepts(concept('a'), concept('b'))] },
  'unknown-concept': {
    bad: [probe('broader: [abov-all]'), probe('related: [nothing]')],
    good: [probe('broader: [above-all]\nrelated: [beside-it]')],
  },
  'unknown-person': {
    bad: [`papers:\n${paper('p', 'authors: [ada]')}`],
    good: [`people: [{id: ada, name: Ada}]\npapers:\n${paper('p', 'authors: [ada]')}`],
  },
  'self-reference': {
    bad: [probe('broader: [probing-thing]'), probe('related: [probing-thing]')],
    good: [probe('related: [beside-it]')],
  },
  'broader-cycle': {
    bad: [
      two('broader: [second-thing]', 'broader: [first-thing]'),
      // Only once the third has become the first.
      `${two('broader: [second-thing]', 'broader: [third-thing]')}${concept('third-thing', 'replacedBy: first-thing')}`,
      `${two('kind: task', 'broader: [first-thing]')}${concept('third-thing', 'replacedBy: first-thing\nbroader: [second-thing]')}`,
    ],
    good: [
      two('broader: [second-thing]', 'kind: task'),
      `${two('', 'broader: [third-thing]')}${concept('third-thing', 'replacedBy: first-thing')}`,
    ],
  },
  'redundant-broader': {
    bad: [
      `${two('broader: [second-thing]', 'broader: [third-thing]')}${concept('third-thing')}${concept('fourth-thing', 'broader: [first-thing, third-thing]')}`,
    ],
    good: [
      `${two('broader: [second-thing]', 'broader: [third-thing]')}${concept('third-thing')}${concept('fourth-thing', 'broader: [first-thing]')}`,
    ],
  },
  'related-and-broader': {
    bad: [
      two('broader: [second-thing]\nrelated: [second-thing]', ''),
      two('broader: [second-thing]', 'related: [first-thing]'),
      `${two('broader: [second-thing]', 'broader: [third-thing]')}${concept('third-thing', 'related: [first-thing]')}`,
      // Only once the third has become the first.
      `${two('broader: [second-thing]', '')}${concept('third-thing', 'replacedBy: first-thing\nrelated: [second-thing]')}`,
      `${two('related: [second-thing]', '')}${concept('third-thing', 'replacedBy: first-thing\nbroader: [second-thing]')}`,
    ],
    good: [two('related: [second-thing]', '')],
  },
  'related-on-both-sides': {
    bad: [two('related: [second-thing]', 'related: [first-thing]')],
    good: [two('related: [second-thing]', '')],
  },
  orphan: { bad: [probe('kind: task')], good: [probe('related: [above-all]'), probe('deprecated: nobody says so')] },
  'dead-redirect': {
    bad: ['concepts: [{id: old, replacedBy: newer}]', `papers:\n${paper('p', 'replacedBy: [q]')}`],
    good: [probe('').replace('concepts:', 'concepts:\n  - {id: old, replacedBy: above-all}')],
  },
  'redirect-cycle': {
    bad: ['concepts: [{id: a, replacedBy: b}, {id: b, replacedBy: a}]', 'people: [{id: a, replacedBy: a}]'],
    good: [concepts(concept('c'), '  - {id: a, replacedBy: b}\n  - {id: b, replacedBy: c}\n')],
  },
  'redirect-too-wide': {
    bad: [`concepts: [${splitOver(3, 5)}]`],
    good: [`concepts: [${splitOver(2, 10)}]`],
  },
  'redirect-to-deprecated': {
    bad: [concepts(concept('c', 'deprecated: out of use'), '  - {id: a, replacedBy: c}\n')],
    good: [concepts(concept('c'), '  - {id: a, replacedBy: c}\n')],
  },
  'replaced-and-deprecated': {
    bad: [concepts(concept('c'), '  - {id: a, replacedBy: c, deprecated: old}\n')],
    good: [
      concepts(concept('c', 'deprecated: old')),
      concepts(concept('b'), concept('c'), '  - {id: a, replacedBy: [b, c], deprecated: two things in one}\n'),
    ],
  },
  'replaced-reference': {
    bad: [concepts(concept('c'), concept('d', 'related: [a]'), '  - {id: a, replacedBy: c}\n')],
    good: [
      concepts(
        concept('c'),
        concept('d', 'related: [c]'),
        '  - {id: a, replacedBy: c, related: [b]}\n  - {id: b, replacedBy: c}\n',
      ),
    ],
  },
  'split-reference': {
    bad: [concepts(concept('b'), concept('c'), concept('d', 'related: [a]'), '  - {id: a, replacedBy: [b, c]}\n')],
    good: [concepts(concept('b'), concept('c'), concept('d', 'related: [b, c]'), '  - {id: a, replacedBy: [b, c]}\n')],
  },
  'deprecated-reference': {
    bad: [two('deprecated: out of use', 'broader: [first-thing]')],
    good: [two('deprecated: out of use\nrelated: [second-thing]', '')],
  },
};
