import { badRdf, type Place } from './collect-quads.ts';

/** UTF-16 code units: of a document type, and of all that its entities stand for. */
const limits = { doctype: 65_536, values: 65_536, entities: 1_000 };

const declaration = /<!ENTITY\s+(%?)\s*([^\s"'<>%]+)\s+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b[^>]*)\s*>/g;

/**
 * The entities that an RDF/XML file declares for itself: short names of namespaces, mostly. Those that stand in other
 * files are refused, and nothing is fetched; so are entities made of entities that grow.
 */
export function entitiesOf(doctype: string, path: string, place: Place): Map<string, string> {
  const refuse = (what: string) =>
    badRdf(path, place, what, { next: 'Write out what the entity stands for. Nothing is fetched for a file.' });
  if (doctype.length > limits.doctype) throw refuse(`a document type of ${doctype.length} characters`);
  const entities = new Map<string, string>();
  let size = 0;
  for (const [, parameter, name = '', double, single, external] of doctype.matchAll(declaration)) {
    if (parameter) throw refuse(`the parameter entity "%${name};" is not read`);
    if (external) throw refuse(`the entity "&${name};" stands in another file, which is not read`);
    const value = (double ?? single ?? '').replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[^;\s&]+);/gi, (whole, inner) => {
      if (!inner.startsWith('#')) return entities.get(inner) ?? whole;
      const code = inner[1] === 'x' || inner[1] === 'X' ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1));
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    });
    size += value.length;
    if (size > limits.values || entities.size === limits.entities) throw refuse('entities that stand for too much');
    // As in XML, the first declaration counts.
    if (!entities.has(name)) entities.set(name, value);
  }
  return entities;
}
