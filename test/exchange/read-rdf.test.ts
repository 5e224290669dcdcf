import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/exchange/files/decode-text.ts';
import { formatOf } from '../../src/exchange/files/format-of.ts';
import type { RdfFormat } from '../../src/exchange/rdf/rdf-source.ts';
import { readRdf } from '../../src/exchange/rdf/read-rdf.ts';

const read = (text: string, format: RdfFormat = 'turtle', more: object = {}) =>
  readRdf(text, { format, path: 'a.file', ...more });
const refusal = (text: string, format: RdfFormat = 'turtle') =>
  read(text, format).then(
    () => 'was read',
    (error) => error.toText(),
  );
const shown = async (text: string, format: RdfFormat) =>
  (await read(text, format)).quads.map(({ subject, predicate, object }) =>
    [subject, predicate, object].map(({ value }) => value).join(' '),
  );

const rdf = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e.org/">\n${body}\n</rdf:RDF>`;

describe('what the formats have in common', () => {
  const statement = ['http://e.org/a http://e.org/name moose'];
  it.each<[RdfFormat, string]>([
    ['turtle', '\ufeff@prefix e: <http://e.org/> . e:a e:name "moose"@en .'],
    ['trig', 'GRAPH <http://e.org/g> { <http://e.org/a> <http://e.org/name> "moose" }'],
    ['ntriples', '<http://e.org/a> <http://e.org/name> "moose"@en .\n'],
    ['nquads', '<http://e.org/a> <http://e.org/name> "moose"@en <http://e.org/g> .\n'],
    ['rdfxml', rdf('<rdf:Description rdf:about="http://e.org/a"><e:name>moose</e:name></rdf:Description>')],
    ['jsonld', '{"@id": "http://e.org/a", "http://e.org/name": "moose"}'],
  ])('reads a statement from %s', async (format, text) => {
    expect(await shown(text, format)).toEqual(statement);
  });

  it('tells where a statement stands', async () => {
    const turtle = await read('@prefix e: <http://e.org/> .\n\ne:a e:name "x" ,\n  "y" .');
    expect(turtle.quads.map((quad) => turtle.placeOf(quad)?.line)).toEqual([3, 4]);
    const xml = await read(
      rdf('<rdf:Description rdf:about="http://e.org/a">\n<e:name>x</e:name>\n<e:name>y</e:name></rdf:Description>'),
      'rdfxml',
    );
    expect(xml.quads.map((quad) => xml.placeOf(quad)?.line)).toEqual([4, 5]);
  });
});

describe('what is never fetched', () => {
  it('takes an import for a statement like any other', async () => {
    const text = '<http://e.org/o> <http://www.w3.org/2002/07/owl#imports> <http://127.0.0.1:1/x> .';
    expect(await shown(text, 'turtle')).toHaveLength(1);
  });

  it('refuses a context at an address, with its line', async () => {
    expect(await refusal('{\n"@context": "https://schema.org",\n"name": "x"}', 'jsonld')).toMatch(
      /^a\.file:2:13: its context is at https:\/\/schema\.org, which is not fetched\n {2}Put the context itself/,
    );
  });

  it.each([
    ['in another file', '<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "file:///etc/passwd">]>', /another file/],
    [
      'parameter entities',
      '<!DOCTYPE rdf:RDF [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]>',
      /parameter entity/,
    ],
  ])('refuses entities: %s', async (_, doctype, message) => {
    expect(await refusal(rdf('', doctype), 'rdfxml')).toMatch(message);
  });
});

describe('XML', () => {
  it('reads short names for namespaces, made of each other too', async () => {
    const doctype = '<!DOCTYPE rdf:RDF [<!ENTITY o "http://e.org"> <!ENTITY e "&o;/">]>';
    const body = '<rdf:Description rdf:about="&e;a"><e:name>x &amp; <![CDATA[<y>]]> z</e:name></rdf:Description>';
    expect(await shown(rdf(body, doctype), 'rdfxml')).toEqual(['http://e.org/a http://e.org/name x & <y> z']);
  });

  it('refuses entities that grow', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};&a${i};&a${i};">`);
    const doctype = `<!DOCTYPE rdf:RDF [<!ENTITY a0 "aaaaaaaaaa">${lines.join('')}]>`;
    expect(await refusal(rdf('', doctype), 'rdfxml')).toMatch(/^a\.file:1:\d+: entities that stand for too much/);
  });

  it('reads a plain lang as what it means, and says so', async () => {
    const { quads, warnings } = await read(
      rdf('<rdf:Description rdf:about="http://e.org/a"><e:name lang="fi">hirvi</e:name></rdf:Description>'),
      'rdfxml',
    );
    expect(quads.map(({ object }) => 'language' in object && object.language)).toEqual(['fi']);
    expect(warnings).toEqual([expect.stringContaining('xml:lang')]);
  });

  it('has a limit of elements inside each other', async () => {
    expect(await refusal(rdf('<e:a><e:b>'.repeat(2_000)), 'rdfxml')).toMatch(/^a\.file:3:\d+: more than 500 elements/);
  });

  it.each([
    ['cut short', '<rdf:Description rdf:about="http://e.org/a">', /^a\.file:\d+:\d+: /],
    ['an undeclared prefix', '<f:name/>', /^a\.file:3:\d+: unbound namespace prefix/],
    ['an undeclared entity', '<rdf:Description rdf:about="&x;a"/>', /^a\.file:3:\d+: /],
  ])('tells the line of what is wrong: %s', async (_, body, message) => {
    expect(await refusal(rdf(body), 'rdfxml')).toMatch(message);
  });
});

describe('addresses', () => {
  it.each([
    ['a space', '\n<http://e.org/a b> a <http://e.org/T> .', /^a\.file:2:1: this is no address/],
    ['nothing', '\n<> a <http://e.org/<>> .', /^a\.file:2:\d+: /],
    ['100 KB', `\n<http://e.org/${'a'.repeat(100_000)}> a <http://e.org/T> .`, /^a\.file:2:\d+: an address of 100,013/],
    ['no declared prefix', '\n\n ex:a a ex:T .', /^a\.file:3:2: the prefix "ex:" is not declared\n {2}Declare it/],
  ])('refuses one with %s, with its line', async (_, text, message) => {
    expect(await refusal(text)).toMatch(message);
  });

  const spaced = rdf('<rdf:Description rdf:about="http://e.org/a b"><e:name>x</e:name></rdf:Description>');
  it('refuses one with a space in RDF/XML too', async () => {
    expect(await refusal(spaced, 'rdfxml')).toMatch(/^a\.file:3: the address "http:\/\/e\.org\/a b" has/);
  });
  it('keeps it where somebody wants to tell of it', async () => {
    const { quads, odd } = await read(spaced, 'rdfxml', { keepOdd: true });
    expect([quads.length, odd.map(({ iri, place }) => [iri, place?.line])]).toEqual([1, [['http://e.org/a b', 3]]]);
  });
});

describe('size', () => {
  it('refuses a million statements on a line, with the line', async () => {
    const text = `@prefix e: <http://e.org/> .\ne:a e:b ${'e:c,'.repeat(1_000_000)}e:c .`;
    expect(await refusal(text)).toMatch(/^a\.file:2:\d+: more than 100,000 statements on one line/);
  });
});

describe('JSON', () => {
  it.each([
    ['a key twice', '{"@id": "http://e.org/a",\n "@id": "http://e.org/b"}', /^a\.file:2:2: the key "@id" stands twice/],
    ['1e400', '{"http://e.org/n":\n 1e400}', /^a\.file:2:2: the number 1e400 cannot be kept exactly/],
    ['2^53+1', '{"http://e.org/n": 9007199254740993}', /the number 9007199254740993 cannot/],
    ['NaN', '{"http://e.org/n":\n NaN}', /^a\.file:2:2: not JSON/],
    ['an end too soon', '{"a": ', /^a\.file:1:\d+: not JSON/],
  ])('refuses %s, with its place', async (_, text, message) => {
    expect(await refusal(text, 'jsonld')).toMatch(message);
  });

  it('says which members it has no meaning for', async () => {
    const { warnings } = await read('{"@id": "http://e.org/a", "colour": "red"}', 'jsonld');
    expect(warnings).toContainEqual(expect.stringContaining('"colour"'));
  });
});

describe('what a file is', () => {
  it.each([
    ['a.rdf', '<?xml version="1.0"?>\n<rdf:RDF/>', 'rdfxml'],
    ['a.rdf', '@prefix e: <http://e.org/> .', 'turtle'],
    ['a.skos', '<rdf:RDF>', 'rdfxml'],
    ['a.owl', '<http://e.org/a> <http://e.org/b> <http://e.org/c> .\n', 'ntriples'],
    ['a.ttl', '<http://e.org/a> <http://e.org/b> <http://e.org/c> .\n', 'turtle'],
    ['a.nt', '', 'ntriples'],
    ['a.json', '{"@context": {}}', 'jsonld'],
    ['a.obo', 'format-version: 1.2', 'obo'],
    ['a.txt', 'format-version: 1.4\n\n[Term]\n', 'obo'],
    ['cso.csv', '"a";klink:broaderGeneric;"b"', 'cso'],
    ['cso.csv', '<https://c.org/a>,<https://c.org/p>,<https://c.org/b>', 'cso'],
    ['a.csv', 'id,prefLabel\n', 'csv'],
    ['a.tsv', 'id\tprefLabel\n', 'tsv'],
    ['a.txt', 'hello', null],
  ])('%s with %j is %s', (path, text, format) => {
    expect(formatOf(path, text)).toBe(format);
  });

  it('reads the encodings that XML declares, and UTF-16', () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1');
    expect(decodeText(latin).text).toContain('<a>é</a>');
    const wide = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'utf16le');
    expect(decodeText(wide).text).toContain('<a>é</a>');
    expect(decodeText(Buffer.from([0x61, 0xe9])).fault?.what).toMatch(/not valid UTF-8/);
  });
});
