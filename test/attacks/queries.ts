import { limits } from '../../src/api/limits/limits.ts';
import { type Attack, absorbed, refused } from './attack.ts';
import { around, doubling, hub, many, nested, page, typename } from './pieces.ts';

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

export const hostileQueries: readonly Attack[] = [...shape, ...directives, ...introspection, ...tokens];
