import type { RdfReading } from './collect-quads.ts';
import { neutralBase, type RdfSource } from './rdf-source.ts';

/**
 * RDF → its statements. Reads nothing but the text: no import, no context and no document type is fetched. Throws
 * BAD_INPUT and TOO_LARGE with the line. A byte order mark may stand before the text.
 */
export async function readRdf(text: string, source: RdfSource): Promise<RdfReading> {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const based = { ...source, base: source.base ?? neutralBase };
  if (source.format === 'rdfxml') return (await import('./read-rdfxml.ts')).readRdfXml(plain, based);
  if (source.format === 'jsonld') return (await import('./read-jsonld.ts')).readJsonLd(plain, based);
  return (await import('./read-turtle.ts')).readTurtle(plain, source.format, based);
}
