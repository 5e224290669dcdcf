import type { GraphEngine } from '../../src/graph/engine.ts';
import { takeTurn } from '../../src/graph/turn.ts';
import { labelKey } from '../../src/text/tokens.ts';

/** A made-up brief: its outlet and date follow from its number. */
export interface Made {
  number: number;
  title: string;
  text: string;
}

export const idOf = ({ number }: Made) => `brief/x/${String(number).padStart(4, '0')}`;
export const outletOf = ({ number }: Made) => `outlet/${['north', 'south', 'east'][number % 3]}`;
/** Every seventh has no date. */
export const dateOf = ({ number }: Made) => (number % 7 === 0 ? null : `2024-0${1 + (number % 5)}-1${number % 10}`);

const filler = ['plain', 'report', 'of', 'the', 'day', 'from', 'a', 'town', 'by', 'river'];

/** Of each kind of match some, many of them alike. */
export const made: Made[] = Array.from({ length: 240 }, (_, number) => {
  const titles = [
    'Harbour news',
    'Sparse attention',
    'Notes on sparse attention',
    'Sparse attention again',
    'Quiet week',
  ];
  const texts = [
    'sparse attention is tried',
    'attention was sparse',
    'some attention',
    'a sparse crowd',
    'nothing of note',
  ];
  const more = filler.slice(0, number % 4).join(' ');
  return { number, title: titles[number % 5] as string, text: `${texts[number % 4]} ${more}` };
});

const words = ({ title, text }: Made) => ` ${labelKey(`${title} ${text}`)} `;

/** What a search should find it by: see BriefHit; -1 for nothing. */
export function levelOf(brief: Made, query: string): number {
  const [title, key] = [labelKey(brief.title), labelKey(query)];
  if (title === key) return 5;
  if (title.startsWith(`${key} `)) return 4;
  if (` ${title} `.includes(` ${key} `)) return 3;
  if (words(brief).includes(` ${key} `)) return 2;
  const has = key.split(' ').filter((word) => words(brief).includes(` ${word} `));
  return has.length === key.split(' ').length ? 1 : has.length > 0 ? 0 : -1;
}

const row = (brief: Made) => ({
  id: idOf(brief),
  title: brief.title,
  text: `${brief.title}\n\n${brief.text}`,
  words: words(brief),
  titleWords: `^ ${labelKey(brief.title)} $`,
  newest: dateOf(brief) ?? '',
  publishedAt: dateOf(brief),
});

const concept = (id: string, label: string) => ({
  id: `concept/${id}`,
  type: 'CONCEPT',
  properties: { id: `concept/${id}`, label, prefLabel: label, status: 'CURATED' },
});

/** Writes briefs as a load does. */
export async function write(graph: GraphEngine, briefs: Made[]): Promise<void> {
  await takeTurn(graph, async (tx) => {
    await tx.run('load/write-briefs', { rows: briefs.map(row) });
    await tx.run('load/published-by', {
      rows: briefs.map((brief) => ({ brief: idOf(brief), id: outletOf(brief), edge: { evidence: '[]' } })),
    });
  });
}

/** Writes all of them, with outlets and more than a hundred concepts that have the same words. */
export async function fill(graph: GraphEngine): Promise<void> {
  await takeTurn(graph, async (tx) => {
    const outlets = ['north', 'south', 'east'].map((name) => ({
      id: `outlet/${name}`,
      type: 'OUTLET',
      properties: { id: `outlet/${name}`, label: name, name, status: 'CURATED' },
    }));
    const concepts = [
      concept('sparse-attention', 'sparse attention'),
      concept('attention', 'attention'),
      ...Array.from({ length: 130 }, (_, i) => concept(`kind-${i}`, `sparse attention of kind ${i}`)),
    ];
    await tx.run('load/write-entities', { rows: [...outlets, ...concepts] });
  });
  await write(graph, made);
}
