/** People and organizations in running text, by exact spans, against compromise's own finders. */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import type { EntityType } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { type Knowledge, knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { shared } from '../shared.ts';
import { type Row, type Score, scoreSets, type Task } from './task.ts';

interface Span {
  /** The label of the data: `researcher`, `university` … */
  kind: string;
  start: number;
  end: number;
}

/** A sentence as the data gives it: its words with spaces between. */
interface Labelled {
  text: string;
  spans: Span[];
}

const wanted = [
  {
    what: 'people',
    type: 'PERSON',
    kinds: ['researcher', 'person'],
    baseline: (text: string) => nlp(text).people(),
    goal: { precision: 0.85, f1: 0.75 },
  },
  {
    what: 'organizations',
    type: 'ORGANIZATION',
    kinds: ['organisation', 'university'],
    baseline: (text: string) => nlp(text).organizations(),
    goal: { precision: 0.85, f1: 0.6 },
  },
] as const;

const file = (part: string) => `corpora/entities/crossner-ai-${part}.txt`;

/** Errors were studied on the even sentences of the two files; on the odd ones once, in the end. */
const parts: { name: string; files: string[]; keep: (index: number) => boolean }[] = [
  { name: 'dev', files: ['dev'], keep: () => true },
  { name: 'dev and train, even', files: ['dev', 'train'], keep: (index) => index % 2 === 0 },
  { name: 'dev and train, odd', files: ['dev', 'train'], keep: (index) => index % 2 === 1 },
];

export const people: Task = {
  name: 'people',
  needs: [file('dev'), file('train')],
  run: async () => {
    const known = knowledgeOf((await readVocabulary()).entries);
    return parts.flatMap(({ name, files, keep }) => {
      const sentences = files.flatMap(read).filter((_, index) => keep(index));
      return wanted.map(({ what, type, kinds, baseline, goal }): Row => {
        const gold = (sentence: Labelled) =>
          sentence.spans.filter(({ kind }) => (kinds as readonly string[]).includes(kind)).map(place);
        const scored = (found: (text: string) => Span[]): Score =>
          scoreSets(sentences.map((each) => ({ predicted: found(each.text).map(place), gold: gold(each) })));
        return {
          task: what,
          data: `CrossNER AI ${name}, ${sentences.length} sentences`,
          score: scored((text) => annotated(text, known, type)),
          baseline: { name: `compromise ${what}()`, score: scored((text) => placed(text, baseline(text))) },
          goal,
        };
      });
    });
  },
};

const place = ({ start, end }: Pick<Span, 'start' | 'end'>) => `${start}-${end}`;

function annotated(text: string, known: Knowledge, type: EntityType): Span[] {
  return annotate(text, known)
    .mentions.filter((mention) => mention.type === type)
    .map(({ start, end }) => ({ kind: type, start, end }));
}

/** What compromise found, without punctuation and possessives at its ends. */
function placed(text: string, found: { out(format: 'array'): unknown }): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const each of found.out('array') as string[]) {
    const quote = each.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/\s?['’]s$/, '');
    const start = text.indexOf(quote, from);
    if (start < 0 || quote === '') continue;
    from = start + quote.length;
    spans.push({ kind: 'baseline', start, end: from });
  }
  return spans;
}

/** Sentences of a file in BIO form: a word and its label a line, an empty line between sentences. */
function read(part: string): Labelled[] {
  const path = shared(file(part));
  if (path === null) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/)
    .map(labelled);
}

function labelled(lines: string): Labelled {
  const spans: Span[] = [];
  let text = '';
  for (const line of lines.split('\n')) {
    const [word = '', label = 'O'] = line.split(/\s+/);
    if (text) text += ' ';
    const start = text.length;
    text += word;
    const last = spans.at(-1);
    if (label.startsWith('B-')) spans.push({ kind: label.slice(2), start, end: text.length });
    else if (label.startsWith('I-') && last) last.end = text.length;
  }
  return { text, spans };
}
