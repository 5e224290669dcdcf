import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import n3 from 'n3';
import { badRdf, QuadCollector, type RdfReading } from './collect-quads.ts';
import { exactJson, placeAt } from './json-faults.ts';
import type { BasedSource } from './rdf-source.ts';

const { namedNode, blankNode, literal, defaultGraph, quad } = n3.DataFactory;

/** What jsonld gives: terms without methods. */
interface PlainTerm {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}
type PlainQuad = Record<'subject' | 'predicate' | 'object' | 'graph', PlainTerm>;

interface JsonLdFault extends Error {
  details?: { url?: string; code?: string };
}

/** JSON-LD whose context stands in the file itself: those at other addresses are never fetched. */
export async function readJsonLd(text: string, source: BasedSource): Promise<RdfReading> {
  const { path, base } = source;
  const found = new QuadCollector(source);
  const value = exactJson(text, path);
  const dropped = new Map<string, number>();
  const options = {
    base,
    documentLoader: async (url: string) => {
      throw new Error(`not fetched: ${url}`);
    },
    eventHandler: ({ event }: { event: { message: string; details?: { property?: string } } }) => {
      const what = event.message.replace(/\.$/, '') + (event.details?.property ? `: "${event.details.property}"` : '');
      dropped.set(what, (dropped.get(what) ?? 0) + 1);
    },
  };
  let quads: PlainQuad[];
  try {
    quads = (await jsonld.toRDF(value as object, options as object)) as unknown as PlainQuad[];
  } catch (error) {
    throw faultOf(error as JsonLdFault, text, path);
  }
  for (const each of quads) found.add(asQuad(each), null);
  for (const [what, count] of dropped) found.warnings.push(`${what} (${count}×)`);
  return found;
}

function faultOf(error: JsonLdFault, text: string, path: string) {
  const { url } = error.details ?? {};
  if (url === undefined) return badRdf(path, null, `not JSON-LD: ${error.message.slice(0, 200)}`, { cause: error });
  const at = text.indexOf(JSON.stringify(url));
  return badRdf(
    path,
    at < 0 ? null : placeAt(text, at),
    `its context is at ${url.slice(0, 200)}, which is not fetched`,
    {
      next: 'Put the context itself into the file ("@context": {…}), or convert the file to Turtle where it was made.',
      cause: error,
    },
  );
}

function asQuad({ subject, predicate, object, graph }: PlainQuad): Quad {
  return quad(
    node(subject),
    namedNode(predicate.value),
    object.termType === 'Literal'
      ? literal(object.value, object.language || namedNode(object.datatype?.value ?? ''))
      : node(object),
    graph.termType === 'DefaultGraph' ? defaultGraph() : node(graph),
  );
}

function node({ termType, value }: PlainTerm) {
  return termType === 'BlankNode' ? blankNode(value.replace(/^_:/, '')) : namedNode(value);
}
