import { listed, type WordRow } from '../../text/word-row.ts';
import { nouns } from './paper-rules.ts';

/** Directly behind a name ("the Bayesian IRL paper"), or before it ("the paper Kestrel"): it names a work. */
export const workNouns: WordRow = {
  id: 'work-noun',
  words: [
    ...nouns.filter(({ id }) => id === 'paper').flatMap(({ words }) => words),
    ...listed('article, study, technical report, report, post, blog post, blogpost, essay, sequence, agenda, entry'),
  ],
  reason: 'a name said together with the kind of work it is',
};

/** Before a name in capitals, where nothing else is said of it. */
export const pointers: WordRow = {
  id: 'pointer',
  words: listed(
    'see, see also, cf, titled, entitled, called, summarized in, described in, presented in, introduced in',
  ),
  reason: '"see Sparse Heads"',
};

/**
 * What stands in brackets directly behind a name that is cited. `small`: behind a name in small letters too, of which
 * authors in brackets may have written another paper. Each row has a test.
 */
export const citedBehind: { pattern: RegExp; small?: true; reason: string }[] = [
  {
    pattern: /^[^()[\]]{0,60}(?:19|20)\d\d[a-z]?[)\]]/u,
    reason: '"Sparse Heads (Roe et al., 2021)", "Sparse Heads (2021)"',
  },
  { pattern: /^\p{Lu}[^()[\]]{0,40}\set al/u, reason: '"Sparse Heads (Roe et al.)"' },
  {
    pattern: /^[^()[\]]{0,30}#\d{1,4}[)\]]/u,
    small: true,
    reason: 'the issue that told of it: "Sparse Heads (The Letter #12)"',
  },
  {
    pattern:
      /^(?:summari[sz]ed|described|discussed|covered|presented|introduced|see|mentioned)\s(?:above|below|earlier|previously|last\s\w+)/iu,
    small: true,
    reason: '"Sparse Heads (summarized below)"',
  },
  { pattern: /^arxiv|^doi/iu, reason: '"Sparse Heads (arXiv:…)"' },
];

/** Last words of what is a document and nothing else. */
export const documents: WordRow = {
  id: 'document',
  words: listed(
    'charter, manifesto, constitution, declaration, principles, guidelines, bibliography, whitepaper, report',
  ),
  reason: '"the OpenAI charter" is the document, whether its noun has a capital or not',
};

/** Words that a title may write small. */
export const smallWords: WordRow = {
  id: 'small',
  words: listed(`
    a, an, the, of, in, on, for, from, with, without, and, or, nor, but, to, by, as, at, via, is, are, be, its, it,
    into, over, under, vs, versus, than, that, using, through, between, about, do, does, not, you, we, i
  `),
  reason: 'no capital where the others have one, and no part of what makes a title rare',
};

/** Words of titles that say only which field it is. */
export const fieldWords: WordRow = {
  id: 'field',
  words: listed(`
    ai, agi, ml, rl, artificial, intelligence, machine, deep, learning, reinforcement, supervised, unsupervised, neural,
    network, networks, net, nets, model, models, modeling, modelling, language, large, natural, processing, computer,
    vision, image, video, generative, human, humans, data, dataset, system, systems, agent, agents, algorithm,
    algorithms, method, methods, research, training, prompting, alignment, safety, theory, world, graph, scaling, laws
  `),
  reason: 'half as rare as other words: "human-AI interaction" is said without a paper of that title being meant',
};

/** Before a title, as part of another title: that work answers or repeats this one, and is not it. */
export const answers: WordRow = {
  id: 'answer',
  words: listed(`
    reply to, response to, comment on, comments on, commentary on, critique of, revisiting, rethinking, reproducing,
    replicating, beyond, understanding, explaining, extending, improving, a note on, notes on, review of, erratum to,
    correction to, corrigendum to, rebuttal to, towards, toward
  `),
  reason: '"Revisiting Sparse Heads" and "A Reply to Sparse Heads" are other works',
};

/** Behind a title, as part of another. */
export const sequels: { pattern: RegExp; reason: string }[] = [
  {
    pattern: /^,?\s(?:part|volume|vol|chapter)\.?\s(?:\d|[IVX]+\b|two|three|four)/iu,
    reason: '"Sparse Heads, Part II"',
  },
  { pattern: /^\s(?:[IVX]{1,4}|\d{1,2})(?=[\s.,;:)"”’»*_]|$)/u, reason: '"Sparse Heads II", "Sparse Heads 2"' },
  { pattern: /^,?\s(?:revisited|reloaded|reconsidered|explained)(?!\p{L})/iu, reason: '"Sparse Heads Revisited"' },
];
