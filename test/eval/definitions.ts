import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extractClaims } from '../../src/extract/extract-claims.ts';
import { plainBrief } from '../../src/pipeline/plain-brief.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { shared } from '../shared.ts';
import { type Score, scoreOf, type Task } from './task.ts';

/** A term and what defines it, as ranges of one text. */
interface Span {
  term: [number, number];
  text: [number, number];
}

interface Label {
  corpus: string;
  item: string;
  start: number;
  end: number;
  hash: string;
  gold: Span[];
  why: string;
}

type Finder = (text: string) => Span[];

/** Definitions in sentences: on sentences labelled by hand, and on descriptions of methods, which mostly begin with one. */
export const definitions: Task = {
  name: 'definitions',
  needs: [...['ml-papers-of-the-week', 'tldr-ai', 'alignment-newsletter'].map(itemsOf), methodsFile()],
  run: () => {
    const labels = readLabels();
    const baseline = 'a sentence that begins "X is a …"';
    const methods = readMethods();
    return [
      {
        task: 'definitions: term and text',
        data: `${labels.length} sentences, labelled`,
        score: scoreLabels(labels, ours),
        baseline: { name: baseline, score: scoreLabels(labels, isA) },
        goal: { precision: 0.9 },
      },
      {
        task: 'definitions: term',
        data: `${methods.length} methods (odd half), first sentence`,
        score: scoreMethods(methods, ours),
        baseline: { name: baseline, score: scoreMethods(methods, isA) },
        goal: { precision: 0.9 },
      },
    ];
  },
};

const ours: Finder = (text) =>
  extractClaims(plainBrief(text)).definitions.map(({ start, end, textStart, textEnd }) => ({
    term: [start, end],
    text: [textStart, textEnd],
  }));

/** Hearst's plainest pattern, to its sentence's end. */
const isA: Finder = (text) =>
  [
    ...text.matchAll(
      /(?<=^|[.!?]\s|\n)(?:(?:an?|the)\s)?([^\s,;:()][^,;:()\n.]{1,80}?) (?:is|are) (an? [^\n]{10,600}?)(?=[.!](?:\s|$)|\n|$)/gi,
    ),
  ].map(({ 0: all, 1: term = '', 2: definition = '', index }) => {
    const [start, from] = [index + all.indexOf(term), index + all.length - definition.length];
    return { term: [start, start + term.length], text: [from, from + definition.length] };
  });

/** Right is a claim whose term is the labelled one, letter for letter, and whose text begins and nearly ends with the labelled one. */
function scoreLabels(labels: Label[], find: Finder): Score {
  const texts = readTexts();
  const counts = { right: 0, predicted: 0, gold: 0 };
  for (const { corpus, item, start, end, hash, gold } of labels) {
    const text = texts.get(`${corpus} ${item}`) ?? '';
    const found = createHash('sha256').update(text.slice(start, end)).digest('hex').slice(0, hash.length);
    if (found !== hash) throw new Error(`${corpus} ${item} has another sentence at ${start}`);
    const own = find(text).filter(({ term }) => term[0] >= start && term[1] <= end);
    counts.predicted += own.length;
    counts.gold += gold.length;
    counts.right += own.filter((span) => gold.some((each) => isSame(span, each))).length;
  }
  return scoreOf(counts);
}

function isSame(a: Span, b: Span): boolean {
  if (a.term[0] !== b.term[0] || a.term[1] !== b.term[1] || a.text[0] !== b.text[0]) return false;
  const [shorter, longer] = [a.text[1] - a.text[0], b.text[1] - b.text[0]].sort((x, y) => x - y) as [number, number];
  return shorter / longer >= 0.7;
}

interface Method {
  names: string[];
  sentence: string;
}

/** Right is a claim about a term that has the words of one of the method's names, or of which a name has the words. */
function scoreMethods(methods: Method[], find: Finder): Score {
  const counts = { right: 0, predicted: 0, gold: methods.length };
  for (const { names, sentence } of methods) {
    const found = find(sentence)[0];
    if (!found) continue;
    counts.predicted += 1;
    const term = labelKey(sentence.slice(...found.term)).split(' ');
    if (names.some((name) => within(term, name) || within(name.split(' '), term.join(' ')))) counts.right += 1;
  }
  return scoreOf(counts);
}

const within = (words: string[], name: string) => words.every((word) => ` ${name} `.includes(` ${word} `));

function readLabels(): Label[] {
  const file = new URL('definition-labels.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { sentences: Label[] }).sentences;
}

function readTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const corpus of ['ml-papers-of-the-week', 'tldr-ai', 'alignment-newsletter']) {
    for (const item of readJson<Record<string, string>[]>(itemsOf(corpus))) {
      texts.set(`${corpus} ${item.id}`, item.summary ?? item.Summary ?? '');
    }
  }
  return texts;
}

/** Every other method; the others are what the rules were made by looking at. Markdown and formulas are taken out. */
function readMethods(): Method[] {
  const all = readJson<{ name: string; full_name: string | null; description: string | null }[]>(methodsFile());
  return all.flatMap(({ name, full_name: full, description }, index) => {
    const line = plain(description ?? '').split('\n')[0] as string;
    const sentence = /^.{20,}?[.!?](?=\s\p{Lu}|$)/u.exec(line)?.[0];
    if (index % 2 === 0 || !sentence) return [];
    const names = [name, full ?? '', name.replace(/\(.*\)/, '')].map(labelKey).filter(Boolean);
    return [{ names, sentence }];
  });
}

const plain = (markdown: string) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)/g, '')
    .replace(/\$[^$]*\$/g, 'x')
    .trim();

function itemsOf(corpus: string): string {
  return `corpora/${corpus}/items.json`;
}

function methodsFile(): string {
  return 'corpora/aio/methods.json';
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(shared(path) as string, 'utf8')) as T;
