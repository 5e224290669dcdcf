import { gzipSync } from 'node:zlib';
import { limits } from '../../src/api/limits/limits.ts';
import { around, doubling, many, nested, page, secret } from './pieces.ts';
import type { Reply, Target } from './target.ts';

/** What somebody could send, and how it must end. */
export interface Attack {
  name: string;
  send: (target: Target) => Promise<Reply | Reply[]>;
  /** `refused`: an error and no data. `absorbed`: an answer like any other, at no great cost. */
  end: 'refused' | 'absorbed';
}

const refused = (name: string, send: Attack['send']): Attack => ({ name, send, end: 'refused' });
const absorbed = (name: string, send: Attack['send']): Attack => ({ name, send, end: 'absorbed' });

const typename = '{ __typename }';
const hub = 'concept(id: "concept/loss-landscape")';
const http = (method: string, target: string, headers = '', body = '') =>
  `${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n${body}`;
const graphqlPath = `/graphql?query=${encodeURIComponent(typename)}`;

/** One at a time would be no attack. */
const together = (times: number, send: (index: number) => Promise<Reply>) =>
  Promise.all(Array.from({ length: times }, (_, index) => send(index)));

const shape: Attack[] = [
  refused('fan-out: lists of 100 in lists of 100', ({ ask }) =>
    ask(`{ ${nested([...page('concepts', 100), ...page('briefs', 100), ...page('concepts', 100)], 'id')} }`),
  ),
  refused('ping-pong: briefs of concepts of briefs of concepts', ({ ask }) =>
    ask(
      `{ ${nested(
        [
          ...page('briefs', 20),
          ...Array(2)
            .fill([...page('concepts', 20), ...page('briefs', 20)])
            .flat(),
        ],
        'id',
      )} }`,
    ),
  ),
  refused('ping-pong with the default page sizes', ({ ask }) =>
    ask(`{ ${nested(Array(3).fill(['briefs', 'nodes', 'concepts', 'nodes']).flat(), 'id')} }`),
  ),
  refused('recursion: a story of a brief of a story …', ({ ask }) =>
    ask(
      `{ ${nested(
        [
          'briefs(first: 1)',
          'nodes',
          ...Array(10)
            .fill(['story', ...page('briefs', 1)])
            .flat(),
        ],
        'id',
      )} }`,
    ),
  ),
  refused('recursion below every limit but depth', ({ ask }) =>
    ask(`{ ${hub} { ${nested(Array(20).fill('definitions { concept').slice(0, 20), 'id')}${' }'.repeat(20)} } }`),
  ),
  refused('100 aliases', ({ ask }) => ask(`{ ${many(100, (i) => `a${i}: __typename`)} }`)),
  refused('100 aliases of a list', ({ ask }) =>
    ask(`{ ${many(100, (i) => `a${i}: briefs(first: 100) { totalCount }`)} }`),
  ),
  refused('aliases inside, one fragment in many places', ({ ask }) =>
    ask(
      `{ ${many(10, (i) => `...f${i}`)} } ${many(10, (i) => `fragment f${i} on Query { ...g }`)} fragment g on Query { ${many(4, (i) => `a${i}: __typename`)} }`,
    ),
  ),
  refused('aliases of a long text', ({ ask }) =>
    ask(
      `{ ${nested(
        [...page('briefs', 100), ...page('concepts', 10)],
        many(29, (i) => `a${i}: prefLabel`),
      )} }`,
    ),
  ),
  refused('doubling fragments, 2^40 fields', ({ ask }) => ask(doubling(40, '__typename'))),
  refused('doubling fragments with an alias', ({ ask }) => ask(doubling(30, 'x: node(id: "a") { id }'))),
  refused('a fragment that spreads itself', ({ ask }) => ask('{ ...a } fragment a on Query { ...a }')),
  refused('fragments that spread each other in a circle', ({ ask }) =>
    ask(`{ ...f0 } ${many(100, (i) => `fragment f${i} on Query { ...f${(i + 1) % 100} }`)}`),
  ),
  refused('a circle through a field', ({ ask }) =>
    ask('{ briefs { nodes { ...b } } } fragment b on Brief { story { briefs { nodes { ...b } } } }'),
  ),
  refused('a fragment that nobody uses, many times', ({ ask }) =>
    ask(`${typename} ${many(200, (i) => `fragment f${i} on Query { __typename }`)}`),
  ),
  refused('the same field 600 times', ({ ask }) => ask(`{ ${'__typename '.repeat(600)} }`)),
  refused('the same list 100 times', ({ ask }) => ask(`{ ${'briefs { nodes { id } } '.repeat(100)} }`)),
  refused('the same in 60 fragments, compared pair by pair', ({ ask }) =>
    ask(
      `{ ${many(60, (i) => `...f${i}`)} } ${many(60, (i) => `fragment f${i} on Query { briefs { nodes { id title url } } }`)}`,
    ),
  ),
  refused('the same in 150 inline fragments', ({ ask }) =>
    ask(`{ ${'... { briefs { nodes { id } } } '.repeat(150)} }`),
  ),
  refused('51 different things at once', ({ ask }) =>
    ask(`{ ${many(51, (i) => `... on Query { __typename @skip(if: ${i === 0}) }`)} }`),
  ),
  refused('operations by the hundred', ({ ask }) =>
    ask(
      many(300, (i) => `query q${i} { __typename }`),
      {},
      { operationName: 'q0'.repeat(100) },
    ),
  ),
  refused('two operations, and no name', ({ ask }) => ask('query a { __typename } query b { __typename }')),
];

const directives: Attack[] = [
  refused('a directive 200 times on one field', ({ ask }) =>
    ask(`{ __typename ${'@include(if: true) '.repeat(200)} }`),
  ),
  refused('unknown directives by the hundred', ({ ask }) => ask(`{ __typename ${many(400, (i) => `@x${i}`)} }`)),
  refused('a directive on each of 100 fields', ({ ask }) => ask(`{ ${'__typename @skip(if: false) '.repeat(100)} }`)),
  refused('directives on variables and fragments', ({ ask }) =>
    ask(
      `query ($a: Int ${'@a '.repeat(60)}) { ...f ${'@b '.repeat(60)} } fragment f on Query ${'@c '.repeat(60)} { __typename }`,
    ),
  ),
];

const introspection: Attack[] = [
  refused('introspection in a circle', ({ ask }) =>
    ask(`{ __schema { types { ${nested(Array(4).fill(['fields', 'type']).flat(), 'name')} } } }`),
  ),
  refused('introspection, 30 times under other names', ({ ask }) =>
    ask(
      `{ ${many(30, (i) => `a${i}: __schema { types { fields { name args { name type { name } } type { name } } } }`)} }`,
    ),
  ),
  refused('possible types of possible types', ({ ask }) =>
    ask(
      `{ __type(name: "Node") { ${nested(Array(8).fill('possibleTypes { interfaces').slice(0, 8), 'name')}${' }'.repeat(8)} } }`,
    ),
  ),
];

const tokens: Attack[] = [
  refused('more tokens than are allowed', ({ ask }) => ask(`{ ${'a '.repeat(limits.tokens)} }`)),
  refused('390 kB of commas and blanks, then nothing', ({ ask }) => ask(',\t'.repeat(195_000))),
  absorbed('390 kB of comment', ({ ask }) => ask(`#${'x'.repeat(390_000)}\n${typename}`)),
  refused('lists in lists, as a literal', ({ ask }) => ask(`{ briefs(first: ${'['.repeat(1900)}`)),
  refused('objects in objects, as a literal', ({ ask }) => ask(`{ briefs(filter: ${'{a:'.repeat(600)}`)),
  refused('fields in fields that do not exist', ({ ask }) => ask(`{ ${around('a{', '}', 600, 'b')} }`)),
  refused('list types in list types', ({ ask }) => ask(`query ($a: ${around('[', ']', 900, 'Int')}) { __typename }`)),
  refused('1,900 fields that do not exist, and what was meant by each', ({ ask }) =>
    ask(`{ briefs { nodes { ${many(1900, (i) => `titel${i}`)} } } }`),
  ),
  refused('300 variables', ({ ask }) => ask(`query (${many(300, (i) => `$v${i}: Int`)}) { __typename }`)),
  refused('a string that never ends', ({ ask }) => ask(`{ concept(label: "${'x'.repeat(300_000)}`)),
  absorbed('a block string of 100,000 lines', ({ ask }) =>
    ask(`{ concept(label: """${'\n '.repeat(100_000)}""") { id } }`),
  ),
  refused('an operation name of 300 kB', ({ ask }) =>
    ask('query a { __typename }', {}, { operationName: 'a'.repeat(300_000) }),
  ),
  refused('subscriptions and mutations that there are none of', ({ ask }) =>
    ask('mutation { delete(id: "x") { id } }'),
  ),
];

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

const bodies: Attack[] = [
  refused('an array of queries', ({ post }) => post(JSON.stringify(Array(100).fill({ query: typename })))),
  refused('an array with nothing in it', ({ post }) => post('[]')),
  refused('no JSON, with a secret in it', ({ post }) => post(`{"query": "${secret}`)),
  refused('JSON that is a number', ({ post }) => post('1')),
  refused('JSON that is null', ({ post }) => post('null')),
  refused('nothing at all', ({ post }) => post('')),
  refused('a body that is too long', ({ post }) => post(`{"query":"${typename}","x":"${'x'.repeat(500_000)}"}`)),
  refused('100,000 brackets', ({ post }) => post('['.repeat(100_000))),
  refused('100,000 keys', ({ post }) =>
    post(`{"query":"{ ${secret} }","x":{${many(20_000, (i) => `"${i}":1,`)}"y":1}}`),
  ),
  refused('a body in gzip', ({ post }) =>
    post(gzipSync(JSON.stringify({ query: typename })), {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    }),
  ),
  refused('a form from another site (CSRF)', ({ post }) =>
    post(`query=${encodeURIComponent(typename)}`, {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://evil.example',
    }),
  ),
  refused('a multipart form from another site (CSRF)', ({ post }) =>
    post(`--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"${typename}"}\r\n--x--`, {
      'content-type': 'multipart/form-data; boundary=x',
    }),
  ),
  refused('plain text from another site (CSRF)', ({ post }) =>
    post(JSON.stringify({ query: typename }), { 'content-type': 'text/plain' }),
  ),
  refused('no content type', ({ post }) =>
    post(Buffer.from(JSON.stringify({ query: typename })), { 'content-type': '' }),
  ),
  refused('an unknown content type', ({ post }) => post(typename, { 'content-type': 'application/x-graphql-evil' })),
  refused('XML', ({ post }) => post('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', { 'content-type': 'application/xml' })),
  absorbed('another character set', ({ post }) =>
    post(JSON.stringify({ query: typename }), { 'content-type': 'application/json; charset=utf-16' }),
  ),
  absorbed('bytes that are no UTF-8', ({ post }) =>
    post(
      Buffer.concat([
        Buffer.from('{"query":"{ node(id: \\"'),
        Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
        Buffer.from('\\") { id } }"}'),
      ]),
    ),
  ),
  absorbed('NUL, and half a surrogate pair', ({ ask }) =>
    ask('query ($a: ID!, $b: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } }', { a: '\u0000', b: '\ud800' }),
  ),
  absorbed('turned and unseen characters', ({ ask }) =>
    ask('query ($q: String!) { search(query: $q) { nodes { __typename } } }', { q: '\u202e\u200b\ufeff𝕬̷̡'.repeat(500) }),
  ),
  refused('a persisted query that nobody stored', ({ post }) =>
    post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })),
  ),
];

const wire: Attack[] = [
  refused('a mutation by GET', ({ get }) => get(`/graphql?query=${encodeURIComponent('mutation { x }')}`)),
  refused('broken variables in an address', ({ get }) => get(`${graphqlPath}&variables={${secret}`)),
  refused('an address of 20 kB', ({ get }) => get(`/graphql?query=${'x'.repeat(20_000)}`)),
  refused('headers of 20 kB', ({ raw }) => raw(http('GET', graphqlPath, `X-A: ${'x'.repeat(20_000)}\r\n`))),
  refused('3,000 headers', ({ raw }) =>
    raw(http('GET', graphqlPath, many(3000, (i) => `X-${i}: ${i}\r\n`).replaceAll('\n ', '\n'))),
  ),
  refused('a path with dots', ({ raw }) => raw(http('GET', '/graphql/../../etc/passwd'))),
  refused('a path with encoded dots', ({ raw }) => raw(http('GET', '/%2e%2e/%2e%2e/etc/passwd'))),
  refused('a path with two slashes', ({ raw }) => raw(http('GET', `/${graphqlPath}`))),
  refused('a path with NUL', ({ raw }) => raw(http('GET', '/graphql%00.html'))),
  absorbed('a whole address as the target', ({ raw }) => raw(http('GET', `http://evil.example${graphqlPath}`))),
  absorbed('a host that is somebody else', ({ raw }) =>
    raw(`GET ${graphqlPath} HTTP/1.1\r\nHost: evil.example:1@x\r\nConnection: close\r\n\r\n`),
  ),
  refused('DELETE', ({ raw }) => raw(http('DELETE', '/graphql'))),
  refused('TRACE', ({ raw }) => raw(http('TRACE', '/graphql', `Cookie: ${secret}\r\n`))),
  refused('a method in another header', ({ raw }) => raw(http('GET', '/graphql', 'X-HTTP-Method-Override: POST\r\n'))),
  refused('a method that is none', ({ raw }) => raw(http('EVIL', '/graphql'))),
  refused('two lengths (request smuggling)', ({ raw }) =>
    raw(
      http(
        'POST',
        '/graphql',
        'Content-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n',
        '0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
      ),
    ),
  ),
  refused('a length that is no number', ({ raw }) => raw(http('POST', '/graphql', 'Content-Length: -1\r\n'))),
  refused('no HTTP', ({ raw }) => raw('\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n')),
  refused('line ends in a header', ({ raw }) => raw(http('GET', graphqlPath, 'X-A: a\nX-B: b\r\r\n'))),
];

/** All of them. */
export const attacks: readonly Attack[] = [
  ...shape,
  ...directives,
  ...introspection,
  ...tokens,
  ...variables,
  ...dear,
  ...bodies,
  ...wire,
];
