import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { dump } from '../../src/load/dump.ts';
import { graphAnnotator } from '../../src/pipeline/annotator.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { type Ask, asker } from '../api/ask.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { absent, shared } from '../shared.ts';
import { type GoldBrief, readGold } from './gold.ts';

const folder = shared('briefs');
const goldFile = shared('gold/briefs.json');
const query = readFileSync(new URL('captures.graphql', import.meta.url), 'utf8');
const science = 'There Will Be a Scientific Theory of Deep Learning';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Found = any;

/** Answers by engine, to compare engines with each other. */
const answers = new Map<string, unknown>();

describe.skipIf(!folder || !goldFile)(folder ? 'the five captures' : absent, () => {
  const gold = goldFile ? readGold(goldFile) : { briefs: [], papers: [] };

  describe.each(engines)('%s', (name, url) => {
    let graph: GraphEngine;
    let ask: Ask;
    let briefs: Found[];

    beforeAll(async () => {
      graph = await openEngine(url);
      await load(graph, [folder as string]);
      ask = asker(graph, { annotate: graphAnnotator(graph) });
      briefs = (await ask(query)).data.briefs.nodes;
    });
    afterAll(() => graph.close());

    it('are nine briefs', () => {
      expect(briefs.map(({ title }) => title).sort()).toEqual(gold.briefs.map(({ title }) => title).sort());
    });

    it.each(gold.briefs)('say what a careful reader finds: $title', (expected) => {
      const brief = briefs.find(({ title }) => title === expected.title);
      expect(told(brief, expected)).toEqual(wanted(expected));
      const labels = brief.concepts.edges.flatMap(names);
      expect((expected.mustMention ?? []).filter((label) => !labels.includes(labelKey(label)))).toEqual([]);
    });

    it('mention nothing that is not there', () => {
      const everything = briefs.flatMap(({ concepts }: Found) => concepts.edges.flatMap(names));
      for (const chrome of ['in brief', 'more briefs', 'read full story', 'the hook', 'the gist']) {
        expect(everything).not.toContain(labelKey(chrome));
      }
      const haiku = briefs.find(({ title }) => title.startsWith('AI Model Haiku'));
      expect(haiku.people.edges).toEqual([]);
      expect(haiku.concepts.edges.map(({ node }: Found) => node.id)).not.toContain('concept/claude-haiku');
      const authors = briefs.flatMap(({ people }: Found) =>
        people.edges.map(({ node }: Found) => node.papers.totalCount),
      );
      expect(Math.max(...authors)).toBe(0);
    });

    it('quote every piece of evidence from where it stands', () => {
      let pieces = 0;
      for (const brief of briefs) {
        for (const { start, end, quote } of evidenceIn(brief)) {
          expect(brief.text.slice(start, end)).toBe(quote);
          pieces += 1;
        }
      }
      expect(pieces).toBeGreaterThan(150);
    });

    it('answer which briefs cover a paper', async () => {
      const { data } = await ask(
        `query ($title: String!) { paper(title: $title) { briefs { edges { node { title outlet { name } } evidence { quote } } } } }`,
        { title: science },
      );
      const outlets = data.paper.briefs.edges.map(({ node }: Found) => node.outlet.name);
      expect(outlets.toSorted()).toEqual(['AIssential', 'PSEEDR', 'latentbrief']);
      for (const { evidence } of data.paper.briefs.edges) expect(evidence[0].quote).toBe(science);
      sameOnEveryEngine('covers', name, data);
    });

    it('answer which terms are related, and why', async () => {
      const { data } = await ask(
        `{ concept(label: "learning mechanics") { related(first: 100) { edges { score node { prefLabel }
           reasons { kind weight briefs { title } evidence { quote brief { title } } } } } } }`,
      );
      const labels = data.concept.related.edges.map(({ node }: Found) => node.prefLabel);
      expect(labels).toEqual(expect.arrayContaining(['deep learning theory', 'statistical mechanics', 'AI safety']));
      sameOnEveryEngine('related', name, data);
    });

    it('answer who defines a term, and how', async () => {
      const { data } = await ask(
        `{ concept(label: "generalization") { definitions { text source brief { title } evidence { quote } } } }`,
      );
      const byBriefs = data.concept.definitions.filter(({ brief }: Found) => brief);
      expect(byBriefs.map(({ brief }: Found) => brief.title)).toEqual([
        'Major Breakthrough in Understanding Deep Learning Theory',
      ]);
      expect(byBriefs[0].text).toMatch(/^The ability of a machine learning model to perform well/);
      sameOnEveryEngine('definitions', name, data);
    });

    it('find mu-parameterization by any of its labels', async () => {
      for (const label of [
        'muP',
        'μP',
        'µP',
        'mu-parametrization',
        'maximal update parameterization',
        'Mu Parameterizations',
      ]) {
        const { data } = await ask('query ($label: String) { concept(label: $label) { id } }', { label });
        expect(data.concept?.id, label).toBe('concept/mu-parameterization');
      }
    });

    it('give one dump, in whatever order and however often they come', async () => {
      const once = await lines(graph);
      const files = [...new Set(gold.briefs.flatMap(({ captures }) => captures))].map((file) =>
        join(folder as string, file),
      );
      graph = await emptyGraph(graph);
      for (const file of [...files, ...files].reverse()) await load(graph, [file]);
      expect(await lines(graph)).toEqual(once);
      sameOnEveryEngine('dump', name, once);
    });
  });
});

/** Read once for all loads. */
const shippedVocabulary = readVocabulary();

async function load(graph: GraphEngine, paths: string[]): Promise<void> {
  const vocabulary = await shippedVocabulary;
  const report = await ingest(paths, { graph, vocabulary, capturedAt: '2026-05-03T12:00:00Z' });
  expect(report.refused).toBe(0);
}

async function lines(graph: GraphEngine): Promise<string[]> {
  const all: string[] = [];
  for await (const line of dump(graph)) all.push(line);
  return all;
}

function sameOnEveryEngine(what: string, engine: string, answer: unknown): void {
  const first = answers.get(what);
  if (first === undefined) answers.set(what, answer);
  else expect(answer, `${engine} against the first engine`).toEqual(first);
}

/** The concept's label, and every way the brief writes it, as keys. */
function names({ node, evidence }: Found): string[] {
  return [node.prefLabel, ...evidence.map(({ quote }: Found) => quote)].map(labelKey);
}

/** What the answer says of everything that the gold has an opinion on. */
function told(brief: Found, expected: GoldBrief): Record<string, unknown> {
  const covers = brief.papers.edges.filter(({ role }: Found) => role === 'COVERS');
  const sections = (kind: string) => brief.sections.filter((section: Found) => section.kind === kind);
  const all: Record<keyof GoldBrief, unknown> = {
    title: brief.title,
    outlet: brief.outlet?.name,
    kind: brief.kind.toLowerCase(),
    category: brief.category,
    captures: brief.captures,
    originalPublisher: brief.originalPublisher?.name,
    originalPublisherAlias: brief.originalPublisher?.altNames.find(
      (alias: string) => alias === expected.originalPublisherAlias,
    ),
    covers: covers.map(({ node }: Found) => node.title),
    citedAs: Object.fromEntries(covers.map(({ node, citedAs }: Found) => [node.title, citedAs])),
    paperYear: Object.fromEntries(covers.map(({ node }: Found) => [node.title, node.year])),
    definitions: Object.fromEntries(
      Object.entries(expected.definitions ?? {}).map(([label, text]) => {
        const found = brief.definitions.find(({ concept }: Found) => labelKey(concept.prefLabel) === labelKey(label));
        return [label, found?.text.slice(0, text.length)];
      }),
    ),
    keyPoints: sections('KEY_POINT').length,
    keyTakeaways: sections('TAKEAWAY').length,
    topics: sections('TOPIC').map(({ text }: Found) => text),
    audience: sections('AUDIENCE').map(({ text }: Found) => text),
    people: brief.people.edges.map(({ node }: Found) => node.name),
    organizations: brief.organizations.edges.map(({ node }: Found) => node.name),
    abbreviations: Object.fromEntries(
      brief.abbreviations.flatMap(({ short, long }: Found) => (long === null ? [] : [[short, long]])),
    ),
    mustMention: expected.mustMention,
  };
  return Object.fromEntries(judged(expected).map((key) => [key, all[key]]));
}

const judged = (expected: GoldBrief) => (Object.keys(expected) as (keyof GoldBrief)[]).filter((key) => key in asRead);

/** Which of the gold's fields are compared as they stand, and whether order counts. */
const asRead = {
  title: true,
  outlet: true,
  kind: true,
  category: true,
  captures: false,
  originalPublisher: true,
  originalPublisherAlias: true,
  covers: true,
  citedAs: true,
  paperYear: true,
  definitions: true,
  keyPoints: true,
  keyTakeaways: true,
  topics: true,
  audience: true,
  people: true,
  organizations: true,
  abbreviations: true,
};

function wanted(expected: GoldBrief): Record<string, unknown> {
  const entries = judged(expected).map((key) => [
    key,
    key === 'captures' ? expected.captures.toSorted() : expected[key],
  ]);
  return Object.fromEntries(entries);
}

function evidenceIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) return [value];
  return Object.values(value).flatMap(evidenceIn);
}
