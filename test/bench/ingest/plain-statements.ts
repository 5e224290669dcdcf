/** What an engineer would write who wants the briefs, what they name, and how often two concepts come together. */
import type { LinkedBrief } from '../../../src/model.ts';
import type { Statement } from './raw-writer.ts';

const labels = {
  CONCEPT: 'Concept',
  PAPER: 'Paper',
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  OUTLET: 'Outlet',
} as const;
type EntityType = keyof typeof labels;

interface Named {
  type: EntityType;
  id: string;
  label: string;
}

/** The statements that store some briefs. */
export function plainStatements(briefs: LinkedBrief[]): Statement[] {
  const entities = new Map<string, Named>();
  const edges = new Map<string, { brief: string; id: string; confidence: number; evidence: string }[]>();
  const add = (edge: string, brief: string, named: Named, evidence: { confidence: number }[]) => {
    entities.set(named.id, named);
    const rows = edges.get(`${edge} ${labels[named.type]}`) ?? [];
    const confidence = Math.max(...evidence.map((each) => each.confidence));
    rows.push({ brief, id: named.id, confidence, evidence: JSON.stringify(evidence) });
    edges.set(`${edge} ${labels[named.type]}`, rows);
  };
  const pairs = new Map<string, number>();
  for (const { brief, outlet, covers, mentions } of briefs) {
    if (outlet) add('PUBLISHED_BY', brief.id, { ...outlet, type: 'OUTLET' }, [outlet.evidence]);
    for (const { id, claim } of covers) {
      add('COVERS', brief.id, { type: 'PAPER', id, label: claim.title ?? id }, claim.evidence);
    }
    const byId = Map.groupBy(mentions, ({ id }) => id);
    for (const places of byId.values()) add('MENTIONS', brief.id, places[0] as Named, places);
    countPairs(
      pairs,
      mentions.filter(({ type }) => type === 'CONCEPT').map(({ id }) => id),
    );
  }
  const rows = briefs.map(({ brief, words }) => {
    const { id, title, url, publishedAt, text } = brief;
    return { id, title, url, publishedAt, text, words };
  });
  const pairRows = [...pairs].map(([pair, count]) => {
    const [a, b] = pair.split('\n');
    return { a, b, count };
  });
  return [
    ['UNWIND $rows AS row MERGE (b:Brief {id: row.id}) SET b = row', { rows }],
    ...[...Map.groupBy(entities.values(), ({ type }) => type)].map(
      ([type, all]): Statement => [
        `UNWIND $rows AS row MERGE (e:${labels[type]} {id: row.id}) SET e.label = row.label`,
        { rows: all.map(({ id, label }) => ({ id, label })) },
      ],
    ),
    ...[...edges].map(([key, all]): Statement => {
      const [edge, label] = key.split(' ');
      return [
        `UNWIND $rows AS row MATCH (b:Brief {id: row.brief}), (e:${label} {id: row.id})
         CREATE (b)-[:${edge} {confidence: row.confidence, evidence: row.evidence}]->(e)`,
        { rows: all },
      ];
    }),
    [
      `UNWIND $rows AS row MATCH (a:Concept {id: row.a}), (b:Concept {id: row.b})
       MERGE (a)-[pair:CO_MENTIONED]->(b) SET pair.count = coalesce(pair.count, 0) + row.count`,
      { rows: pairRows },
    ],
  ];
}

function countPairs(pairs: Map<string, number>, mentioned: string[]): void {
  const sorted = [...new Set(mentioned)].sort();
  for (const [at, one] of sorted.entries()) {
    for (const other of sorted.slice(at + 1)) {
      const pair = `${one}\n${other}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
}
