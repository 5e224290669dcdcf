import { as, concept, concepts, type Examples, paper, probe, two } from './examples.ts';

export const nameExamples: Examples = {
  'unknown-label': {
    bad: [probe('onlyWith: {probng thing: [x]}')],
    good: [
      probe('onlyWith: {Probing Things: [x]}'),
      concepts(
        '  - {id: old, prefLabel: older name, replacedBy: newer}\n',
        concept('newer', 'onlyWith: {older name: [x]}'),
      ),
    ],
  },
  'label-twice': {
    bad: [
      two('altLabels: [Poem]', 'altLabels: [poems]'),
      two('altLabels: [fine-tuning]', 'altLabels: [Fine tuning]'),
      two('altLabels: [finetuning]', 'hiddenLabels: [fine-tuning]'),
      two('altLabels: [μ-transfer]', 'altLabels: [mu transfer]'),
      two('altLabels: [trans\u200bformer]', 'altLabels: [transformer]'),
      two('altLabels: [tokenisation]', 'altLabels: [tokenization]'),
      two('altLabels: [caf\u00e9 model]', 'altLabels: [cafe\u0301 model]'),
      // Only once the third has become the first, or both.
      `${two('', 'altLabels: [poem]')}${concept('third-thing', 'altLabels: [poems]\nreplacedBy: first-thing')}`,
      `${two('', '')}${concept('third-thing', 'replacedBy: [first-thing, second-thing]')}`,
    ],
    good: [
      two('altLabels: [poem]\nonlyWith: {poem: [verse]}', 'altLabels: [poems]\nonlyWith: {poem: [JAX]}'),
      `${two('', 'altLabels: [poem]\nonlyWith: {poem: [JAX]}')}${concept('third-thing', 'altLabels: [poems]\nonlyWith: {poems: [verse]}\nreplacedBy: first-thing')}`,
      `${two('altLabels: [poem]', '')}${concept('third-thing', 'altLabels: [poems]\nreplacedBy: first-thing')}`,
    ],
  },
  'acronym-collision': {
    bad: [
      two('altLabels: [RAG]', 'altLabels: [RAGs]'),
      `${two('altLabels: [ACL]', '')}organizations: [{id: acl, name: ACL}]`,
    ],
    good: [
      two('altLabels: [RAG]', 'altLabels: [RAGE]'),
      'organizations: [{id: a, name: ACM}]\noutlets: [{id: a, name: ACM}]',
    ],
  },
  'name-twice': {
    bad: [
      'people: [{id: a, name: Ada Lamb}, {id: b, name: Bo, altNames: [ada lamb]}]',
      `papers:\n  - {id: p, title: One}\n  - {id: q, title: One}`,
    ],
    good: ['people: [{id: a, name: Ada Lamb}]\noutlets: [{id: b, name: Ada Lamb}]'],
  },
  'label-in-two-fields': {
    bad: [
      probe('altLabels: [probing thing]'),
      probe('hiddenLabels: [probing thing]'),
      probe('altLabels: [x]\nhiddenLabels: [x]'),
    ],
    good: [probe('altLabels: [x]\nhiddenLabels: [y]')],
  },
  'label-variant': { bad: [probe('altLabels: [Probing things]')], good: [probe('altLabels: [probing]')] },
  'look-alike': {
    bad: [
      probe('altLabels: ["\u0410ttention"]'),
      two('altLabels: [cop]', 'altLabels: ["\u0441\u043e\u0440"]'),
      'people: [{id: a, name: "\u0391da"}]',
      'people: [{id: "\u0430da", name: Ada}]',
    ],
    good: [probe('altLabels: [μP, β-VAE, трансформер, naïve Bayes, "Ω notation"]')],
  },
  'everyday-word': {
    bad: [as('attention'), as('probing thing', 'altLabels: [Memory]')],
    good: [
      as('attention', 'onlyWith: {attention: [transformer]}'),
      as('GLUE'),
      as('softmax'),
      as('chatbot'),
      as('x', 'hiddenLabels: [memory]'),
    ],
  },
  'shared-identifier': {
    bad: [
      `papers:\n${paper('p', 'doi: 10.1000/X')}${paper('q', 'doi: "10.1000/x"')}`,
      `papers:\n${paper('p', 'arxivId: "1706.03762"')}${paper('q', 'arxivId: 1706.03762v5')}`,
      `papers:\n${paper('p', 'arxivId: "1706.03762"')}${paper('q', 'url: "https://arxiv.org/abs/1706.03762"')}`,
      `papers:\n${paper('p', 'url: "http://www.example.org/p/"')}${paper('q', 'url: "https://example.org/p"')}`,
      two('iri: http://example.org/x', 'iri: http://example.org/x'),
    ],
    good: [
      `papers:\n${paper('p', 'arxivId: "1706.03762", url: "https://arxiv.org/abs/1706.03762"')}${paper('q', 'arxivId: "1706.03763"')}`,
    ],
  },
  'match-clash': {
    bad: [probe('matches: {exactMatch: [http://e.org/x], broadMatch: [http://e.org/x]}')],
    good: [probe('matches: {exactMatch: [http://e.org/x], closeMatch: [http://e.org/x]}')],
  },
  'match-within': {
    bad: [two('iri: http://e.org/x', 'matches: {exactMatch: [http://e.org/x]}')],
    good: [two('iri: http://e.org/x', 'matches: {exactMatch: [http://e.org/y]}')],
  },
  'second-preflabel': {
    bad: [probe('translations: {en: {prefLabel: other}}')],
    good: [probe('translations: {de: {prefLabel: Sonde}, en: {altLabels: [other]}}')],
  },
  'definition-missing': { bad: [as('x')], good: [probe(''), as('x', 'deprecated: old')] },
  'definition-short': { bad: [as('x', 'definition: A thing.')], good: [probe('')] },
  'definition-circular': {
    bad: [
      as('probing thing', 'definition: A probing thing is a thing used for probing.'),
      as('probing thing', 'definition: A probing thing is any network that makes use of a probing thing.'),
      as('active learning', 'definition: The process of learning that is active.'),
    ],
    good: [as('probing thing', 'definition: A probing thing is a small network that reads what a larger one keeps.')],
  },
  'definition-abbreviation': {
    bad: [as('x', 'definition: What a model does with RLXF in its training.')],
    good: [
      as('x', 'definition: What a model does with rules learned by xenial feedback (RLXF) in training.'),
      as(
        'x',
        'altLabels: [RLXF]\ndefinition: What a model on a GPU does with RLXF in its AI training, in 3D or with L2.',
      ),
    ],
  },
  unsorted: {
    bad: [concepts(concept('b'), concept('a')), '{"people": [{"id": "b", "name": "B"}, {"id": "a", "name": "A"}]}'],
    good: [concepts(concept('a'), concept('b'))],
  },
  'repeated-member': {
    bad: [probe('altLabels: [x, x]'), probe('related: [beside-it, beside-it]')],
    good: [probe('altLabels: [x, y]')],
  },
  'outer-space': {
    bad: [probe('altLabels: [" x"]'), probe("altLabels: ['x ']")],
    good: [probe('altLabels: [x, "y"]\nnotes:\n  note:\n    - |\n      A block\n      of text.')],
  },
};
