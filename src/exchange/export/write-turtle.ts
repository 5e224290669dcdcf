import { namespaces, term } from '../skos/terms.ts';
import { byPredicate, bySubject, type StatedObject, type Statement } from './statement.ts';
import { quotedText } from './write-ntriples.ts';

/** Turtle as people write it: a block for each subject, a line for each property. */
export function writeTurtle(statements: Statement[]): string {
  const prefixes = Object.entries(namespaces).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  const blocks = [...bySubject(statements)].map(([subject, about]) => {
    const lines = [...byPredicate(about)].map(([predicate, objects]) => {
      const texts = objects.map(objectText);
      const gap = texts.length > 1 ? '\n    ' : ' ';
      return `${predicate === term('rdf:type') ? 'a' : shortened(predicate)}${gap}${texts.join(',\n    ')}`;
    });
    return `\n${shortened(subject)}\n  ${lines.join(' ;\n  ')} .\n`;
  });
  return prefixes.join('') + blocks.join('');
}

function objectText(object: StatedObject): string {
  if ('iri' in object) return shortened(object.iri);
  if ('flag' in object) return String(object.flag);
  if ('list' in object) return `( ${object.list.map(shortened).join(' ')} )`;
  return quotedText(object.text) + (object.language ? `@${object.language}` : '');
}

const byLength = Object.entries(namespaces).sort(([, a], [, b]) => b.length - a.length);

/** With a prefix where what follows it is plain letters. */
function shortened(iri: string): string {
  const found = byLength.find(([, namespace]) => iri.startsWith(namespace));
  if (!found) return `<${iri}>`;
  const local = iri.slice(found[1].length);
  return /^[a-zA-Z]\w*$/.test(local) ? `${found[0]}:${local}` : `<${iri}>`;
}
