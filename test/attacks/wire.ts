/** Bodies, headers, paths and methods. */
import { gzipSync } from 'node:zlib';
import { type Attack, absorbed, refused } from './attack.ts';
import { graphqlPath, http, many, secret, typename } from './pieces.ts';

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

export const hostileWire: readonly Attack[] = [...bodies, ...wire];
