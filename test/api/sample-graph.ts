import { edgesOfRows } from '../../src/api/brief-edges.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { mentionColumns } from '../../src/load/brief-edges.ts';
import { ensureDerived } from '../../src/load/derived.ts';
import { writeBriefAliases, writeCuratedRedirects, writeEntityAliases } from '../../src/load/redirects.ts';
import { replaceStories } from '../../src/load/stories.ts';
import { type Story, writeBriefEdges } from '../../src/model.ts';
import { urlKey } from '../../src/text/identifier.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { briefs, entities, type SampleBrief, type SampleEntity, textOf } from './sample.ts';

function evidence(brief: SampleBrief, quote: string, rule = 'sample') {
  const start = textOf(brief).indexOf(quote);
  if (start < 0) throw new Error(`${brief.id} has no "${quote}"`);
  return { start, end: start + quote.length, quote, rule, confidence: 0.9 };
}

const json = (brief: SampleBrief, quote: string) => JSON.stringify([evidence(brief, quote)]);
const words = (text: string) => ` ${labelKey(text)} `;
const newest = ({ publishedAt }: SampleBrief) => publishedAt ?? '';

/**
 * Writes the sample by the loader's own statements. Every other brief is as a program stored it that did not yet write
 * a brief's edges into its node too, unless `allEdges`; without `derived` entities are as an earlier version left them.
 */
export async function fillSample(graph: GraphEngine, { allEdges = false, derived = true } = {}): Promise<void> {
  await graph.transact(async (tx) => {
    await tx.run('load/write-entities', { rows: entities.map(entityRow) });
    await tx.run('load/write-briefs', {
      rows: briefs.map((brief, i) => ({
        ...briefRow(brief),
        edges: allEdges || i % 2 === 0 ? edgesJson(brief) : null,
      })),
    });
    await writeBriefAliases(tx, new Map(briefs.map(({ id, aliases = [] }) => [id, aliases])));
    await writeEntityAliases(tx, new Map(entities.map(({ id, aliases = [] }) => [id, aliases])));
    const pairs = entities.flatMap(({ id, replaces = [] }) => replaces.map((old) => ({ old, id })));
    const replaced = Object.entries(Object.groupBy(pairs, ({ old }) => old));
    await writeCuratedRedirects(
      tx,
      Object.fromEntries(replaced.map(([old, all = []]) => [old, all.map(({ id }) => id)])),
      {
        before: [],
        after: new Set(entities.map(({ id }) => id)),
      },
    );
    const edges = (choose: (brief: SampleBrief) => object[]) => ({ rows: briefs.flatMap(choose) });
    await tx.run(
      'load/published-by',
      edges((brief) =>
        brief.outlet ? [{ brief: brief.id, id: brief.outlet, edge: { evidence: json(brief, brief.title) } }] : [],
      ),
    );
    await tx.run(
      'load/originally-published-by',
      edges((brief) => (brief.original ? [originalRow(brief, brief.original)] : [])),
    );
    await tx.run(
      'load/covers',
      edges((brief) => (brief.covers ? [coversRow(brief, brief.covers)] : [])),
    );
    await tx.run(
      'load/mentions',
      edges((brief) => brief.mentions.map((mention) => mentionColumns(mentionRow(brief, mention)))),
    );
    await tx.run(
      'load/defines',
      edges((brief) => (brief.defines ? [definesRow(brief, brief.defines)] : [])),
    );
    await tx.run('load/add-broader', { rows: [{ from: 'concept/adaptive-optimizer', to: 'concept/optimizer' }] });
    await tx.run('load/add-related', { rows: [{ from: 'concept/loss-landscape', to: 'concept/optimizer' }] });
    await tx.run('load/add-authored', {
      rows: [{ from: 'person/ada-example', to: 'paper/arxiv/2401.01234', position: 0 }],
    });
    await replaceStories(tx, { stories: [], briefs: [] }, [valleys()]);
    const names = namesOfAll();
    await tx.run('load/write-names', {
      rows: [...new Set(names.map(({ key }) => key))].map((key) => ({ key, meaning: '[]', curated: null })),
    });
    await tx.run('load/names', { rows: names });
    if (derived) {
      await tx.run('load/lock', { stamp: 'sample' });
      await ensureDerived(tx);
    }
  });
  await graph.transact((tx) => tx.run('load/settle', { stamp: 'sample' }));
}

function entityRow({ id, label, properties }: SampleEntity) {
  const type = id.slice(0, id.indexOf('/')).toUpperCase();
  return { id, type, properties: { id, label, ...properties } };
}

function briefRow(brief: SampleBrief) {
  const text = textOf(brief);
  const url = `https://news.example/${brief.id.slice('brief/'.length)}`;
  return {
    id: brief.id,
    title: brief.title,
    url,
    urlKey: urlKey(url),
    kind: brief.kind ?? 'brief',
    category: 'Research',
    publishedAt: brief.publishedAt ?? null,
    publishedPrecision: brief.publishedAt ? 'DAY' : null,
    newest: newest(brief),
    text,
    sections: JSON.stringify([
      { kind: 'TITLE', start: 0, end: brief.title.length, level: 0 },
      { kind: 'BODY', start: brief.title.length + 2, end: text.length, level: 0 },
    ]),
    captures: ['sample.txt'],
    abbreviations: JSON.stringify([{ short: 'XY', long: null, start: 0, end: 2, longStart: null, longEnd: null }]),
    words: words(text),
    titleWords: `^ ${labelKey(brief.title)} $`,
  };
}

function edgesJson(brief: SampleBrief): string {
  const said = [
    ...(brief.outlet ? [{ type: 'PUBLISHED_BY', id: brief.outlet, edge: {} }] : []),
    ...(brief.original ? [{ type: 'ORIGINALLY_PUBLISHED_BY', ...originalRow(brief, brief.original) }] : []),
    ...(brief.covers ? [{ type: 'COVERS', ...coversRow(brief, brief.covers) }] : []),
    ...brief.mentions.map((mention) => ({ type: 'MENTIONS', ...mentionRow(brief, mention) })),
  ];
  return writeBriefEdges(edgesOfRows(said));
}

function originalRow(brief: SampleBrief, [id, quote]: [string, string]) {
  return { brief: brief.id, id, edge: { name: quote, evidence: json(brief, quote) } };
}

function coversRow(brief: SampleBrief, [id, quote]: [string, string]) {
  const citedAs = textOf(brief).includes('Example et al.') ? 'Example et al.' : null;
  const edge = {
    newest: newest(brief),
    confidence: 0.9,
    claim: JSON.stringify({ citedAs }),
    evidence: json(brief, quote),
  };
  return { brief: brief.id, id, edge };
}

function mentionRow(brief: SampleBrief, [id, quote, salience]: [string, string, number]) {
  const role = { person: 'QUOTED', organization: 'AFFILIATION' }[id.split('/')[0] as string] ?? null;
  const edge = { newest: newest(brief), confidence: 0.9, salience, label: quote, sourced: false, role };
  return { brief: brief.id, id, edge: { ...edge, evidence: json(brief, quote) } };
}

function definesRow(brief: SampleBrief, [id, label, text]: [string, string, string]) {
  const { start, end } = evidence(brief, text);
  return { brief: brief.id, id, edge: { newest: newest(brief), label, text, start, end, evidence: json(brief, text) } };
}

/** The two briefs that cover one paper. */
function valleys(): Story {
  const members = briefs.filter(({ covers }) => covers?.[0] === 'paper/arxiv/2401.01234');
  return {
    id: 'story/arxiv/2401.01234',
    tally: {
      first: `${members[0]?.publishedAt} ${members[0]?.id}`,
      title: 'Flat valleys, better models',
      outlets: ['outlet/evening-review', 'outlet/morning-brief'],
      newest: '2024-03-08',
      papers: { 'paper/arxiv/2401.01234': members.length },
      briefs: members.length,
    },
    paper: 'paper/arxiv/2401.01234',
    members: members.map((brief) => {
      const place = evidence(brief, brief.covers?.[1] ?? '');
      const reason = { kind: 'SAME_PAPER', what: 'paper/arxiv/2401.01234', confidence: 0.95, evidence: place } as const;
      return { brief: brief.id, publishedAt: brief.publishedAt ?? null, confidence: 0.95, reasons: [reason] };
    }),
  };
}

function namesOfAll() {
  const named = entities.filter(({ properties }) => !properties?.deprecated);
  return named.flatMap(({ id, label, others = [], identifiers = [] }) => [
    ...[label, ...others].map((name) => ({ key: labelKey(name), id })),
    ...identifiers.map((key) => ({ key, id })),
  ]);
}
