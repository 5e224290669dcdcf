/** A small graph made by the pipeline, whose dates and numbers can be counted by hand. The texts are made up. */
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import type { Precision } from '../../src/model.ts';
import { clipping } from '../link/clippings.ts';
import { applySeedText, capture, ingestAll } from '../pipeline/small-histories.ts';

const seeds = `
concepts:
  - { id: router-folding, prefLabel: router folding }
  - { id: sparse-lattice, prefLabel: sparse lattice }
  - { id: glacier-prompting, prefLabel: glacier prompting }
  - { id: echo-distillation, prefLabel: echo distillation }
papers:
  - { id: arxiv/2601.00077, title: Folding Routers on Sparse Lattices, arxivId: "2601.00077" }
outlets:
  - { id: alpha, name: Alpha Wire }
  - { id: beta, name: Beta Digest }
  - { id: gamma, name: Gamma Letter }
  - { id: delta, name: Delta Notes }
`;

interface Dated {
  name: string;
  outlet: string;
  publishedAt?: string;
  precision?: Precision;
  paper?: boolean;
  text: string;
}

const about = 'https://arxiv.org/abs/2601.00077';

/** Of one paper: Alpha first, Beta three days later, Gamma a few days more, Delta nobody knows when. */
const ofPaper: Dated[] = [
  {
    name: 'a1',
    outlet: 'Alpha Wire',
    publishedAt: '2026-03-02',
    paper: true,
    text: 'With router folding on a sparse lattice, the clinical model of 70B parameters read scans of 1,606 patients in nine hospitals. It took 3 weeks.',
  },
  {
    name: 'b1',
    outlet: 'Beta Digest',
    publishedAt: '2026-03-05',
    paper: true,
    text: 'Router folding, now with glacier prompting: the clinical model of about 70 billion parameters read scans of 1,660 patients in nine hospitals.',
  },
  {
    name: 'g1',
    outlet: 'Gamma Letter',
    publishedAt: '2026-03-12',
    precision: 'WEEK',
    paper: true,
    text: 'A sparse lattice folds its routers. Its clinical model read scans of over 1,600 patients in hospitals.',
  },
  {
    name: 'd1',
    outlet: 'Delta Notes',
    paper: true,
    text: 'On router folding, by way of echo distillation, which the other reports on this study leave out.',
  },
  {
    name: 'a2',
    outlet: 'Alpha Wire',
    publishedAt: '2026-03-20',
    paper: true,
    text: 'Readers asked what a sparse lattice is good for, so we asked the authors, who answered at some length.',
  },
];

const topics = ['the harbour', 'an orchard', 'two bridges', 'the quarry', 'a lighthouse', 'some meadows', 'the mill'];
const told = (name: string, outlet: string, publishedAt: string, concept: string, precision?: Precision): Dated => ({
  ...{ name, outlet, publishedAt },
  ...(precision ? { precision } : {}),
  text: `${topics[name.charCodeAt(1) % topics.length]} ${name}: a note from ${name} of what ${concept} did for the people of place ${name}.`,
});

/** Of concepts, over some months. */
const ofConcepts: Dated[] = [
  told('c1', 'Alpha Wire', '2026-01-05', 'glacier prompting'),
  told('c2', 'Alpha Wire', '2026-01-11', 'glacier prompting'),
  told('c3', 'Beta Digest', '2026-01-12', 'echo distillation'),
  told('c4', 'Beta Digest', '2026-01-12T18:00:00.000Z', 'glacier prompting', 'TIME'),
  // Some time in January; in the seven days up to February 2; some time in 2026.
  told('c5', 'Beta Digest', '2026-01-01', 'glacier prompting', 'MONTH'),
  told('c6', 'Beta Digest', '2026-02-02', 'glacier prompting', 'WEEK'),
  told('c7', 'Beta Digest', '2026-01-01', 'glacier prompting', 'YEAR'),
  told('e1', 'Alpha Wire', '2026-02-10', 'echo distillation'),
  told('e2', 'Alpha Wire', '2026-02-11', 'echo distillation'),
  told('e3', 'Beta Digest', '2026-02-12', 'echo distillation'),
];

const titles: Record<string, string> = {
  a1: 'A clinical model that folds',
  b1: 'Seventy billion parameters for hospitals',
  g1: 'Lattices at the bedside',
  d1: 'What the study distilled',
  a2: 'Your questions on lattices, answered',
};

const clippingOf = ({ name, outlet, publishedAt, precision, paper, text }: Dated) =>
  clipping(titles[name] ?? `Report ${name} from ${topics[name.charCodeAt(1) % topics.length]}`, {
    ...{ outlet, lines: [['BODY', text]], url: `https://news.example/${name}` },
    ...(publishedAt ? { publishedAt } : {}),
    ...(precision ? { precision } : {}),
    ...(paper ? { links: [about] } : {}),
  });

/** The captures of all briefs, one each. */
export const datedCaptures: ParsedCapture[] = [...ofPaper, ...ofConcepts].map((each) =>
  capture(each.name, clippingOf(each)),
);

export async function fillDated(graph: GraphEngine): Promise<void> {
  await applySeedText(graph, seeds);
  await ingestAll(graph, datedCaptures);
}
