import { type Attack, absorbed, refused } from './attack.ts';
import { around, many, nested, page, together, typename } from './pieces.ts';

const variables: Attack[] = [
  refused('a page size of -1, as a variable', ({ ask }) =>
    ask('query ($n: Int) { briefs(first: $n) { nodes { id } } }', { n: -1 }),
  ),
  refused('a page size of 0', ({ ask }) => ask('{ briefs(first: 0) { nodes { id } } }')),
  refused('a page size of 2^31', ({ ask }) =>
    ask('query ($n: Int) { briefs(first: $n) { nodes { id } } }', { n: 2 ** 31 }),
  ),
  refused('a page size of 1e309', ({ post }) =>
    post('{"query":"query ($n: Int) { briefs(first: $n) { nodes { id } } }","variables":{"n":1e309}}'),
  ),
  refused('page sizes of a million, in each other', ({ ask }) =>
    ask(
      `query ($n: Int) { ${nested(['concepts(first: $n)', 'nodes', 'briefs(first: $n)', 'nodes', 'concepts(first: $n)', 'nodes'], 'id')} }`,
      { n: 1_000_000 },
    ),
  ),
  refused('page sizes left out by null, in each other', ({ ask }) =>
    ask(
      `query ($n: Int = null) { ${nested(['concepts(first: $n)', 'nodes', 'briefs(first: $n)', 'nodes', 'concepts(first: $n)', 'nodes'], 'id')} }`,
    ),
  ),
  refused('input nested 50,000 deep', ({ post }) =>
    post(
      `{"query":"query ($x: BriefFilter) { briefs(filter: $x) { totalCount } }","variables":{"x":${around('{"a":', '}', 50_000, '1')}}}`,
    ),
  ),
  refused('a list nested 150,000 deep', ({ post }) =>
    post(
      `{"query":"query ($x: [ID!]!) { nodes(ids: $x) { id } }","variables":{"x":${around('[', ']', 150_000, '1')}}}`,
    ),
  ),
  refused('10,000 ids', ({ ask }) =>
    ask('query ($x: [ID!]!) { nodes(ids: $x) { id } }', {
      x: Array.from({ length: 10_000 }, (_, i) => `concept/${i}`),
    }),
  ),
  refused('a list of 90,000 kinds', ({ ask }) =>
    ask('query ($k: [BriefKind!]) { briefs(filter: { kind: $k }) { totalCount } }', { k: Array(50_000).fill('BRIEF') }),
  ),
  refused('prototype keys as variables', ({ post }) =>
    post(
      `{"query":"${typename}","variables":{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}},"__proto__":{"query":"x"}}`,
    ),
  ),
  refused('prototype keys as input', ({ post }) =>
    post(
      '{"query":"query ($x: BriefFilter) { briefs(filter: $x) { totalCount } }","variables":{"x":{"__proto__":{"kind":1},"constructor":1}}}',
    ),
  ),
  absorbed('an id that is a name of the language', ({ ask }) =>
    ask('{ a: node(id: "__proto__/x") { id } b: node(id: "constructor/x") { id } c: node(id: "toString") { id } }'),
  ),
  refused('variables that are no object', ({ ask }) => ask(typename, 'x')),
  refused('variables that are a list', ({ ask }) => ask(typename, [1])),
  refused('a query that is no text', ({ post }) => post('{"query":{"a":1}}')),
  refused('a cursor that was made up', ({ ask }) => ask(`{ briefs(after: "${'A'.repeat(5000)}") { nodes { id } } }`)),
  refused('dates that are none', ({ ask }) =>
    ask('{ briefs(filter: { publishedFrom: "9999999-99-99T99" }) { totalCount } }'),
  ),
];

const dear: Attack[] = [
  absorbed('10 kB of brackets to search for', ({ ask }) =>
    ask('query ($q: String!) { search(query: $q) { nodes { __typename } } }', { q: '(["*'.repeat(2500) }),
  ),
  absorbed('a query language to search for', ({ ask }) =>
    ask('query ($q: String!) { search(query: $q) { nodes { __typename } } }', {
      q: "title:* OR 1=1; MATCH (n) DETACH DELETE n //' \\",
    }),
  ),
  refused('25 searches at once', ({ ask }) =>
    ask(`{ ${many(25, (i) => `a${i}: search(query: "x${i}") { nodes { __typename } }`)} }`),
  ),
  refused('the longest text but one, annotated thirty times', ({ ask }) =>
    ask(`query ($t: String!) { ${many(30, (i) => `a${i}: annotate(text: $t) { mentions { id } }`)} }`, {
      t: 'x '.repeat(25_000),
    }),
  ),
  refused('too long a text to annotate', ({ ask }) =>
    ask('query ($t: String!) { annotate(text: $t) { mentions { id } } }', { t: 'x'.repeat(50_001) }),
  ),
  absorbed('a path between what all briefs name', ({ ask }) =>
    ask('{ path(from: "concept/loss-landscape", to: "concept/optimizer") { length } }'),
  ),
  refused('twenty paths at once', ({ ask }) =>
    ask(`{ ${many(20, (i) => `a${i}: path(from: "concept/loss-landscape", to: "concept/optimizer") { length }`)} }`),
  ),
  refused('twenty rankings of candidates at once', ({ ask }) =>
    ask(`{ ${many(20, (i) => `a${i}: candidates { nodes { label } }`)} }`),
  ),
  absorbed('thirty names that nothing has', ({ ask }) =>
    ask(`{ ${many(30, (i) => `a${i}: node(id: "concept/none-${i}") { id }`)} }`),
  ),
  absorbed('the same dear query from forty connections', ({ ask }) =>
    together(40, () => ask(`{ ${nested([...page('concepts', 100), ...page('briefs', 50)], 'id title')} }`)),
  ),
  absorbed('forty dear queries that all differ', ({ ask }) =>
    together(40, (i) => ask(`{ ${nested([...page('concepts', 100), ...page('briefs', 50 + i)], 'id title')} }`)),
  ),
];

export const hostileInputs: readonly Attack[] = [...variables, ...dear];
