import { findingsIn, type SeedReport } from '../../seed/check/check-folder.ts';
import { isRdf } from '../files/format-of.ts';
import { checkSkos, type SkosChecked, unread } from './check-skos.ts';
import { rdfFilesAt, readRdfFile } from './rdf-files.ts';
import { skosRules } from './skos-rules.ts';

const advice = new Map(skosRules.map((rule) => [rule.id, rule.advice]));

/** What is wrong with the RDF files at a path, each for itself, as SKOS: nothing is mapped to seeds. */
export async function checkRdf(path: string): Promise<SeedReport> {
  const { folder, names } = await rdfFilesAt(path);
  const report: SeedReport = { folder, files: names.length, entries: 0, findings: [] };
  for (const name of names) {
    const file = await readRdfFile(folder, name);
    const { problems, concepts } = await checkFile(file);
    report.entries += concepts;
    for (const finding of findingsIn(problems, [file], (rule) => advice.get(rule) ?? '')) report.findings.push(finding);
  }
  return report;
}

async function checkFile(file: Awaited<ReturnType<typeof readRdfFile>>): Promise<SkosChecked> {
  const { path, text, format, fault } = file;
  if (fault) return unread(path, fault.what, fault.at);
  if (text.trim() === '') return unread(path, 'is empty', null);
  if (format === null || !isRdf(format)) {
    const what =
      format === null ? 'is in no format of RDF that is known here' : `looks like ${format}, which is no RDF`;
    return unread(path, what, null);
  }
  return checkSkos({ path, text }, format);
}
