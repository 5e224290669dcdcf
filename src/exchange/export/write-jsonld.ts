import { namespaces, short, term } from '../skos/terms.ts';
import { byPredicate, bySubject, type StatedObject, type Statement } from './statement.ts';

/** JSON-LD with its whole context in it: nobody has to fetch anything to read it. */
export function writeJsonLd(statements: Statement[]): string {
  const context: Record<string, unknown> = { ...namespaces };
  for (const { predicate, object } of statements) {
    const name = short(predicate);
    if ('text' in object && object.language) context[name] = { '@id': predicate, '@container': '@language' };
    else if ('iri' in object && predicate !== term('rdf:type')) context[name] ??= { '@id': predicate, '@type': '@id' };
    else if ('list' in object) context[name] = { '@id': predicate, '@type': '@id', '@container': '@list' };
  }
  const graph = [...bySubject(statements)].map(([subject, about]) => {
    const members = [...byPredicate(about)].map(([predicate, objects]): [string, unknown] => {
      if (predicate === term('rdf:type'))
        return ['@type', single(objects.map((each) => ('iri' in each ? short(each.iri) : '')))];
      return [short(predicate), valueOfAll(objects, context[short(predicate)])];
    });
    return { '@id': subject, ...Object.fromEntries(members) };
  });
  const sorted = Object.fromEntries(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ '@context': sorted, '@graph': graph }, null, 2)}\n`;
}

function valueOfAll(objects: StatedObject[], definition: unknown): unknown {
  const { '@container': container, '@type': type } = (definition ?? {}) as Record<string, string>;
  if (container === '@language') {
    const texts = objects.filter((object) => 'text' in object);
    const byLanguage = Map.groupBy(texts, ({ language }) => language ?? '@none');
    return Object.fromEntries(
      [...byLanguage].map(([language, all]) => [language, single(all.map(({ text }) => text))]),
    );
  }
  return single(
    objects.map((object) => {
      if ('list' in object) return object.list;
      if ('flag' in object) return object.flag;
      if ('iri' in object) return object.iri;
      return type === '@id' ? { '@value': object.text } : object.text;
    }),
  );
}

function single<T>(values: T[]): T | T[] {
  return values.length === 1 ? (values[0] as T) : values;
}
