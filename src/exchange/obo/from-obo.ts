import type { Scheme } from '../../model.ts';
import type { ImportReport } from '../import/import-report.ts';
import { emptyVocabulary, type RawConcept, type RawVocabulary, rawConcept } from '../import/raw-vocabulary.ts';
import { type OboLine, type OboStanza, readObo } from './read-obo.ts';

type Expand = (id: string) => string;

interface Taking extends OboLine {
  raw: RawConcept;
  expand: Expand;
  report: ImportReport;
}

const text = (value: string) => ({ text: value, language: 'en' });

/** What becomes of each tag of a term. */
const tags: Record<string, (taking: Taking) => void> = {
  id: () => {},
  name: ({ raw, value }) => raw.preferred.push(text(value)),
  def: ({ raw, value, rest, report }) => {
    raw.definitions.push(text(value));
    for (const source of referencesIn(rest)) report.leftOut('source of a def', `${raw.where} ${source}`);
  },
  comment: ({ raw, value }) => raw.notes.push({ ...text(value), kind: 'note' }),
  synonym: ({ raw, value, rest, report }) => {
    // Without a scope it is a related one, says the format.
    const scope = /^(EXACT|BROAD|NARROW|RELATED)\b/.exec(rest)?.[1] ?? 'RELATED';
    if (scope === 'EXACT') raw.alternative.push(text(value));
    else {
      raw.hidden.push(text(value));
      report.changed(`synonym of scope ${scope}: now a hiddenLabel`, `${raw.where} ${value}`);
    }
    const type = /^(?:EXACT|BROAD|NARROW|RELATED)\s+([^\s[{]+)/.exec(rest)?.[1];
    if (type) report.leftOut(`type ${type} of a synonym`, `${raw.where} ${value}`);
    for (const source of referencesIn(rest)) report.leftOut('source of a synonym', `${raw.where} ${source}`);
  },
  exact_synonym: ({ raw, value }) => raw.alternative.push(text(value)),
  broad_synonym: ({ raw, value }) => raw.hidden.push(text(value)),
  narrow_synonym: ({ raw, value }) => raw.hidden.push(text(value)),
  related_synonym: ({ raw, value }) => raw.hidden.push(text(value)),
  is_a: ({ raw, value, expand }) => raw.broader.push(expand(firstWord(value))),
  is_obsolete: ({ raw, value }) => {
    if (value === 'true') raw.deprecated = 'Obsolete where it comes from.';
  },
  replaced_by: ({ raw, value, expand }) => raw.replacedBy.push(expand(firstWord(value))),
  consider: ({ raw, value, expand, report }) => {
    raw.notes.push({ ...text(`Consider ${expand(firstWord(value))} instead.`), kind: 'editorialNote' });
    report.changed('consider: now an editorialNote', `${raw.where} ${value}`);
  },
  alt_id: ({ raw, value, report }) => {
    raw.notations.push(firstWord(value));
    report.changed('alt_id: now a notation', `${raw.where} ${value}`);
  },
  xref: ({ raw, value, expand, report }) => {
    const iri = expand(firstWord(value));
    if (/^https?:/.test(iri)) raw.matches.push({ kind: 'closeMatch', iri });
    else report.leftOut('xref that is no address', `${raw.where} ${value}`);
  },
  relationship: ({ raw, value, expand, report }) => {
    const [relation = '', target = ''] = value.split(/\s+/);
    raw.related.push(expand(target));
    report.changed(`relationship ${relation}: now related`, `${raw.where} → ${target}`);
  },
};

/** The terms of an OBO file. Its other stanzas, and tags without a place in seeds, are reported. */
export function fromObo(content: string, path: string, report: ImportReport): RawVocabulary {
  const [header, ...stanzas] = readObo(content, path);
  const lines = header?.lines ?? [];
  const expand = expandWith(lines);
  const raw = emptyVocabulary();
  raw.scheme = schemeOf(lines, expand, report);
  for (const stanza of stanzas) {
    const id = stanza.lines.find(({ tag }) => tag === 'id')?.value;
    const where = `${path}:${stanza.line} ${id ?? ''}`.trim();
    if (stanza.type !== 'Term') report.leftOut(`[${stanza.type}]`, where);
    else if (id === undefined) report.refused('[Term] without an id', where);
    else raw.concepts.push(conceptOf(stanza, id, expand, where, report));
  }
  return raw;
}

function conceptOf(stanza: OboStanza, id: string, expand: Expand, where: string, report: ImportReport): RawConcept {
  const raw = rawConcept(expand(id), where);
  if (/^[a-z][a-z0-9+.-]*:./i.test(raw.key)) raw.iri = raw.key;
  for (const line of stanza.lines) {
    const take = Object.hasOwn(tags, line.tag) ? tags[line.tag] : undefined;
    if (take) take({ ...line, raw, expand, report });
    else report.leftOut(line.tag, `${where} ${line.value}`);
  }
  return raw;
}

function firstWord(value: string): string {
  return value.split(/\s+/, 1)[0] as string;
}

/** `[PMID:1, https://…]` → its members. */
function referencesIn(rest: string): string[] {
  const inside = /\[((?:[^\]\\]|\\.)*)\]/.exec(rest)?.[1] ?? '';
  return inside
    .split(/,(?<!\\,)/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** `aio:Layer` → an address: by the file's own idspace, or as the OBO Foundry has it. */
function expandWith(header: OboLine[]): Expand {
  const spaces = new Map(
    header
      .filter(({ tag }) => tag === 'idspace')
      .map(({ value }) => value.split(/\s+/).slice(0, 2) as [string, string]),
  );
  return (id) => {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(id)) return id;
    const [, space, local] = /^([^:]+):(.+)$/.exec(id) ?? [];
    if (space === undefined) return id;
    const known = spaces.get(space);
    return known === undefined ? `http://purl.obolibrary.org/obo/${space}_${local}` : known + local;
  };
}

const schemeTags: Record<string, keyof Scheme> = {
  'dcterms:title': 'title',
  'dc:title': 'title',
  'dcterms:description': 'description',
  'dc:description': 'description',
  'dcterms:license': 'license',
  'dcterms:source': 'source',
  'owl:versionInfo': 'version',
};

function schemeOf(header: OboLine[], expand: Expand, report: ImportReport): Scheme | null {
  const scheme: Scheme = {};
  const release = header.find(({ tag }) => tag === 'data-version')?.value;
  const set = (field: keyof Scheme, value: string) => {
    if (field === 'creators') scheme.creators = [...(scheme.creators ?? []), value].sort();
    else scheme[field] ??= value;
  };
  for (const { tag, value } of header) {
    const [, property = '', quoted, bare] = /^(\S+)\s+(?:"((?:[^"\\]|\\.)*)"|(\S+))/.exec(value) ?? [];
    if (tag === 'ontology') {
      const foundry = `http://purl.obolibrary.org/obo/${value}.owl`;
      scheme.iri = /^https?:/.test(value) ? value : foundry;
    } else if (tag === 'property_value' && /^dc(?:terms)?:creator$/.test(property))
      set('creators', quoted ?? bare ?? '');
    else if (tag === 'property_value' && Object.hasOwn(schemeTags, property)) {
      set(
        schemeTags[property] as keyof Scheme,
        quoted ?? (/^https?:/.test(bare ?? '') ? (bare as string) : expand(bare ?? '')),
      );
    } else if (tag === 'remark') set('description', value);
    else if (tag !== 'format-version' && tag !== 'idspace' && tag !== 'data-version')
      report.leftOut(`${tag} of the header`, value);
  }
  if (release !== undefined) scheme.version ??= release;
  return Object.keys(scheme).length > 0 ? scheme : null;
}
