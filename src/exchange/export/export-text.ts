import type { ExportFormat } from './export-formats.ts';
import type { Exported } from './exported.ts';
import { vocabularyStatements } from './vocabulary-statements.ts';
import { writeCsv } from './write-csv.ts';
import { writeJsonLd } from './write-jsonld.ts';
import { writeNTriples } from './write-ntriples.ts';
import { writeRdfXml } from './write-rdfxml.ts';
import { writeSchemaOrg } from './write-schema-org.ts';
import { writeTurtle } from './write-turtle.ts';

const writers: Record<ExportFormat, (exported: Exported, base?: string) => string> = {
  turtle: (exported, base) => writeTurtle(vocabularyStatements(exported, base)),
  rdfxml: (exported, base) => writeRdfXml(vocabularyStatements(exported, base)),
  jsonld: (exported, base) => writeJsonLd(vocabularyStatements(exported, base)),
  ntriples: (exported, base) => writeNTriples(vocabularyStatements(exported, base)),
  'schema.org': writeSchemaOrg,
  csv: writeCsv,
};

/** A vocabulary in another format: the same vocabulary gives the same bytes. */
export function exportText(exported: Exported, format: ExportFormat, base?: string): string {
  return writers[format](exported, base);
}

/** What a format has no place for, a sentence each. */
export function notExported({ vocabulary }: Exported, format: ExportFormat): string[] {
  const { papers, people, organizations, outlets, scheme, rejected } = vocabulary;
  const others = papers.length + people.length + organizations.length + outlets.length;
  if (format === 'csv') {
    return [
      ...(others > 0
        ? [`a table has concepts only: ${others} papers, people, organizations and outlets are not in it`]
        : []),
      ...(scheme || rejected.length > 0 ? ['a table has no place for the scheme and for rejections'] : []),
    ];
  }
  if (format !== 'schema.org') return [];
  return ['schema.org has no words for hierarchy, context rules, notes and translations: export SKOS to keep them'];
}
