import { BriefgraphError } from '../../errors.ts';
import { namespaces, short, term } from '../skos/terms.ts';
import { byPredicate, bySubject, type StatedObject, type Statement } from './statement.ts';

/** RDF/XML without tricks: an rdf:Description for each subject, an element for each statement. */
export function writeRdfXml(statements: Statement[]): string {
  const prefixes = Object.entries(namespaces).map(([prefix, iri]) => `\n  xmlns:${prefix}="${attribute(iri)}"`);
  const blocks = [...bySubject(statements)].map(([subject, about]) => {
    const lines = [...byPredicate(about)].flatMap(([predicate, objects]) =>
      objects.map((object) => `    ${element(short(predicate), object)}\n`),
    );
    return `  <rdf:Description rdf:about="${attribute(subject)}">\n${lines.join('')}  </rdf:Description>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${prefixes.join('')}>\n${blocks.join('')}</rdf:RDF>\n`;
}

function element(name: string, object: StatedObject): string {
  if ('iri' in object) return `<${name} rdf:resource="${attribute(object.iri)}"/>`;
  if ('flag' in object) return `<${name} rdf:datatype="${term('xsd:boolean')}">${object.flag}</${name}>`;
  if ('list' in object) {
    const members = object.list.map((iri) => `<rdf:Description rdf:about="${attribute(iri)}"/>`);
    return `<${name} rdf:parseType="Collection">${members.join('')}</${name}>`;
  }
  const language = object.language ? ` xml:lang="${object.language}"` : '';
  return `<${name}${language}>${content(object.text)}</${name}>`;
}

function content(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot have
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) {
    throw new BriefgraphError('BAD_SEED', 'a text has a character that XML cannot have', {
      where: text.slice(0, 80),
      next: 'Export as Turtle or JSON-LD, or take the character out.',
    });
  }
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;');
}
