import type { Rejection } from '../../model.ts';
import { rejectionShape, replacedShapes, type SeedList, seedLists } from '../../seed/shapes/shapes.ts';
import type { ImportReport } from '../import/import-report.ts';
import type { RawVocabulary } from '../import/raw-vocabulary.ts';
import { nameOf } from '../rdf/name-of.ts';
import type { RdfIndex } from './rdf-index.ts';

type Other = Exclude<SeedList, 'concepts'>;
const lists = (Object.keys(seedLists) as SeedList[]).filter((list): list is Other => list !== 'concepts');

interface Found extends Pick<RawVocabulary, 'others' | 'rejected'> {
  /** What was read, by name. */
  used: Set<string>;
}

/** What our own exports hold beside concepts: papers, people and the rest by our ids, and what was turned down. */
export function othersFrom(index: RdfIndex, base: string, report: ImportReport): Found {
  const others: RawVocabulary['others'] = { papers: [], people: [], organizations: [], outlets: [] };
  const rejected: Rejection[] = [];
  const used = new Set<string>();
  const idOf = (name: string) =>
    index.objects(name, 'bg:id')[0]?.value ?? name.slice(name.startsWith(base) ? base.length : 0);
  for (const name of [...index.subjects].sort()) {
    for (const { value } of index.objects(name, 'bg:rejected')) {
      const { success, data } = rejectionShape.safeParse(parsed(value));
      if (success) rejected.push(data);
      else report.leftOut('bg:rejected that is none', value);
    }
    const id = index.objects(name, 'bg:id')[0]?.value;
    const list = id === undefined ? undefined : lists.find((each) => id.startsWith(seedLists[each].prefix));
    if (id === undefined || !list) continue;
    used.add(name);
    const { prefix, shape } = seedLists[list];
    const entry = fieldsOf(index, name, list, (other) => idOf(other));
    const { success, data, error } = (entry.replacedBy ? replacedShapes[list] : shape).safeParse({
      ...entry,
      id: id.slice(prefix.length),
    });
    if (success) (others[list] as unknown[]).push(data);
    else report.leftOut(`${seedLists[list].one} that is none: ${error.issues[0]?.message}`, id);
  }
  for (const list of lists) others[list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { others, rejected: rejected.sort((a, b) => (a.id < b.id ? -1 : 1)), used };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function fieldsOf(index: RdfIndex, name: string, list: Other, idOf: (name: string) => string) {
  const texts = (property: string) => index.objects(name, property).map(({ value }) => value);
  const { prefix } = seedLists[list];
  const further = list === 'papers' ? 'altTitles' : 'altNames';
  const identifiers = texts('schema:identifier');
  const identifier = (kind: string) => identifiers.find((each) => each.startsWith(kind))?.slice(kind.length);
  const [authors] = index.objects(name, 'bg:authors');
  const fields = {
    [seedLists[list].name]: texts('schema:name')[0],
    [further]: nonEmpty(texts('schema:alternateName').sort()),
    url: texts('schema:url')[0],
    kind: texts('bg:kind')[0],
    year: texts('schema:datePublished')[0],
    doi: identifier('doi:'),
    arxivId: identifier('arXiv:'),
    authors: nonEmpty(authors ? index.list(authors).map((each) => idOf(nameOf(each)).replace(/^person\//, '')) : []),
    replacedBy: nonEmpty(
      texts('dct:isReplacedBy')
        .map((other) => idOf(other).slice(prefix.length))
        .sort(),
    ),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function nonEmpty<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined;
}
