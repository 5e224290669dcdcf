import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LinkedBrief, Vocabulary } from '../../src/model.ts';
import { linkClippings } from '../../src/pipeline/parse-captures.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { shared } from '../shared.ts';
import { vocabularyOf } from '../vocabulary-of.ts';
import { clippingsOf } from './clippings-of.ts';
import { type Row, scoreSets, type Task } from './task.ts';

/** Which papers an item covers: the arXiv ids of its links, in digests and newsletters as they were published. */
export const coverage: Task = {
  name: 'coverage',
  needs: ['corpora/ml-papers-of-the-week/items.json', 'corpora/tldr-ai/items.json'],
  run: () => [
    row('weekly digests', markdownFiles('ml-papers-of-the-week'), weeklyGold()),
    row('newsletters', markdownFiles('tldr-ai'), newsletterGold()),
    sameNode(),
  ],
};

const goal = { precision: 1, recall: 1 };
const empty: Vocabulary = vocabularyOf({});
const corpora = () => shared('corpora') as string;
const read = (path: string) => readFileSync(join(corpora(), path), 'utf8');

/** What a file's items should cover: `title, arXiv id`. */
type Gold = Map<string, string[]>;

function row(data: string, files: string[], gold: Gold): Row {
  const texts = files.map((file) => {
    const clippings = clippingsOf(file, read(file));
    return {
      gold: gold.get(basename(file, '.md')) ?? [],
      ours: linkClippings(clippings, empty).flatMap(coveredIn),
      baseline: clippings.flatMap(({ clipping: { title, text } }) => numbersIn(title, text)),
    };
  });
  const count = texts.reduce((sum, text) => sum + new Set(text.gold).size, 0);
  return {
    task: 'coverage',
    data: `${data}, ${count} arXiv ids`,
    score: scoreSets(texts.map((text) => ({ gold: text.gold, predicted: text.ours }))),
    baseline: {
      name: 'numbers like 2401.01234',
      score: scoreSets(texts.map((text) => ({ gold: text.gold, predicted: text.baseline }))),
    },
    goal,
  };
}

function coveredIn({ brief, covers }: LinkedBrief): string[] {
  return covers.flatMap(({ claim }) => (claim.arxivId ? [entry(brief.title, claim.arxivId)] : []));
}

function numbersIn(title: string, text: string): string[] {
  return (text.match(/\d{4}\.\d{4,5}/g) ?? []).map((id) => entry(title, id));
}

const entry = (title: string, arxivId: string) => `${labelKey(title)}, ${arxivId}`;

function markdownFiles(folder: string): string[] {
  const names = readdirSync(join(corpora(), folder)).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => join(folder, name));
}

function weeklyGold(): Gold {
  const items: { year: number; title: string; arxiv: string[] }[] = JSON.parse(
    read('ml-papers-of-the-week/items.json'),
  );
  const byFile = Map.groupBy(items, ({ year }) => String(year));
  return new Map(
    [...byFile].map(([year, all]) => [year, all.flatMap((item) => item.arxiv.map((id) => entry(item.title, id)))]),
  );
}

function newsletterGold(): Gold {
  const items: { date: string; title: string; kind: string | null; url: string }[] = JSON.parse(
    read('tldr-ai/items.json'),
  );
  const byFile = Map.groupBy(
    items.filter(({ kind }) => kind !== 'Sponsor'),
    ({ date }) => date,
  );
  const idsOf = (url: string) =>
    /(?:arxiv\.org\/\w+|alphaxiv\.org\/\w+|huggingface\.co\/papers)\/(\d{4}\.\d{4,5})/.exec(url)?.slice(1) ?? [];
  return new Map(
    [...byFile].map(([date, all]) => [date, all.flatMap(({ title, url }) => idsOf(url).map((id) => entry(title, id)))]),
  );
}

/** Ways in which outlets link to one paper. */
const links: ((id: string) => string)[] = [
  (id) => `https://arxiv.org/abs/${id}v2`,
  (id) => `https://arxiv.org/pdf/${id}.pdf`,
  (id) => `https://arxiv.org/html/${id}v1#S2`,
  (id) => `https://huggingface.co/papers/${id}`,
  (id) => `https://www.alphaxiv.org/overview/${id}?utm_source=x`,
  (id) => `https://doi.org/10.48550/arXiv.${id}`,
];

/** Each weekly item's paper, told of by another outlet that links to it in another way: one node for both. */
function sameNode(): Row {
  const weekly = markdownFiles('ml-papers-of-the-week').flatMap((file) => clippingsOf(file, read(file)));
  const items: { arxiv: string[] }[] = JSON.parse(read('ml-papers-of-the-week/items.json'));
  const ids = [...new Set(items.flatMap(({ arxiv }) => (arxiv.length === 1 ? arxiv : [])))];
  const retold = ids.flatMap((id, index) => {
    const url = (links[index % links.length] as (id: string) => string)(id);
    return clippingsOf(
      `retold-${id}`,
      `# Retold ${index}\n\nResearchers have published [a new paper](${url}) that says why.\n`,
    );
  });
  const byBrief = linkClippings([...weekly, ...retold], empty);
  const nodes = (others: boolean) =>
    Map.groupBy(
      byBrief
        .filter(({ brief }) => brief.captures.some((name) => name.startsWith('retold-')) === others)
        .flatMap(({ covers }) => covers.map(({ id }) => id)),
      (id) => id,
    );
  const [first, second] = [nodes(false), nodes(true)];
  const wanted = ids.map((id) => `paper/arxiv/${id}`);
  return {
    task: 'coverage',
    data: `one node for two outlets, ${ids.length} papers`,
    score: scoreSets([{ predicted: [...second.keys()], gold: wanted.filter((id) => first.has(id)) }]),
    baseline: null,
    goal,
  };
}
