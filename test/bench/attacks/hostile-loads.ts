import { many, nested, page } from '../../attacks/pieces.ts';

/** What is asked, and with which variables. */
export interface Question {
  query: string;
  variables?: object;
}

/** Something that bad clients ask again and again, each time in another way: an answer that is kept would be no load. */
export type HostileLoad = [name: string, ask: (time: number, hubs: readonly string[]) => Question];

const words = (time: number, times: number) => many(times, (i) => `model${(time + i) % 97} learning (["attention*`);

/** Nothing that is refused for its form alone: those cost next to nothing, and the attack suite has them. */
export const hostileLoads: readonly HostileLoad[] = [
  [
    'fan-out, the most that is allowed',
    (time) => ({
      query: `{ ${nested([...page('concepts', 100), ...page('briefs', 90 + (time % 9))], `id # ${time}\n`)} }`,
    }),
  ],
  [
    'ping-pong, the most that is allowed',
    (time, [hub]) => ({
      query: `{ concept(id: "${hub}") { ${nested([...page('briefs', 20), ...page('concepts', 10), ...page('briefs', 10), ...page('concepts', 8)], `id # ${time}\n`)} } }`,
    }),
  ],
  [
    'related terms of 100 concepts, with reasons',
    (time) => ({
      query: `{ concepts(first: 100, orderBy: MOST_BRIEFS) { nodes { related(first: ${15 + (time % 5)}) { edges { score reasons { kind weight briefs { id title } } node { prefLabel } } } } } }`,
    }),
  ],
  [
    'all texts of 100 briefs, with evidence',
    (time, [hub]) => ({
      query: `{ concept(id: "${hub}") { briefs(first: ${90 + (time % 10)}) { edges { evidence { quote } node { id text sections { kind start end } concepts(first: 15) { edges { evidence { quote } node { prefLabel } } } } } } } }`,
    }),
  ],
  [
    '30 aliases of filtered lists',
    (time) => ({
      query: `{ ${many(30, (i) => `a${i}: briefs(first: 100, filter: { category: "x${time * 30 + i}" }) { totalCount nodes { id } }`)} }`,
    }),
  ],
  ['100 aliases', (time) => ({ query: `{ ${many(100, (i) => `a${i}: node(id: "concept/x${time}") { id }`)} }` })],
  [
    '30 names that nothing has',
    (time) => ({ query: `{ ${many(30, (i) => `a${i}: concept(label: "lerning modle ${time * 30 + i}") { id }`)} }` }),
  ],
  [
    '18 searches at once',
    (time) => ({
      query: `{ ${many(18, (i) => `a${i}: search(query: "the model learning data ${time * 18 + i}", first: 10) { edges { matched { text } node { __typename } } }`)} }`,
    }),
  ],
  [
    '10 kB to search for',
    (time) => ({
      query: 'query ($q: String!) { search(query: $q, first: 100) { nodes { __typename } } }',
      variables: { q: words(time, 1000).slice(0, 10_000) },
    }),
  ],
  [
    '50 kB to annotate',
    (time) => ({
      query: 'query ($t: String!) { annotate(text: $t) { mentions { id } } }',
      variables: { t: words(time, 3000).slice(0, 49_000) },
    }),
  ],
  [
    'paths between hubs',
    (time, hubs) => ({
      query: `{ path(from: "${hubs[time % hubs.length]}", to: "${hubs[(time + 1 + (time % 7)) % hubs.length]}") { length steps { relation evidence { quote } } } } # ${time}`,
    }),
  ],
  [
    'the ranking of candidates',
    (time) => ({
      query: `{ candidates(first: ${(time % 90) + 10}) { nodes { label evidence { quote } nearest { concept { id } } } } } # ${time}`,
    }),
  ],
  [
    'doubling fragments',
    (time) => ({
      query: `{ ...f0 } ${many(40, (i) => `fragment f${i} on Query { ...f${i + 1} ...g${i} } fragment g${i} on Query { ...f${i + 1} }`)} fragment f40 on Query { __typename } # ${time}`,
    }),
  ],
  [
    '100 fields compared pair by pair',
    (time) => ({ query: `{ ${'briefs { nodes { id title } } '.repeat(49)} } # ${time}` }),
  ],
  [
    '1,900 fields that do not exist',
    (time) => ({ query: `{ briefs { nodes { ${many(1900, (i) => `titel${time}x${i}`)} } } }` }),
  ],
  ['390 kB of query', (time) => ({ query: `{ concept(label: "${time}${'x'.repeat(390_000)}") { id } }` })],
  [
    'input nested 30,000 deep',
    (time) => ({
      query: `query ($x: BriefFilter) { briefs(filter: $x) { totalCount } } # ${time}`,
      variables: JSON.parse(`{"x":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}`),
    }),
  ],
  [
    'introspection',
    (time) => ({
      query: `{ __schema { types { fields { name description type { name ofType { name } } args { name description } } } } } # ${time}`,
    }),
  ],
];
