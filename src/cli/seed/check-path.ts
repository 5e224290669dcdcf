import { checkRdf } from '../../exchange/skos-checks/check-rdf.ts';
import { rdfFilesAt } from '../../exchange/skos-checks/rdf-files.ts';
import { checkFolder } from '../../seed/check/check-folder.ts';
import { type FixedReport, fixFolder } from '../../seed/check/fix-folder.ts';
import { readSeedFiles } from '../../seed/reading/seed-files.ts';

/** Seeds are checked as seeds, RDF as SKOS; a folder may hold both. `--fix` mends seeds alone. */
export async function checkPath(path: string, fix: boolean): Promise<FixedReport> {
  const rdf = await rdfFilesAt(path);
  if (rdf.names.length === 0) return checkSeeds(path, fix);
  const skos = await checkRdf(path);
  const seeds = `${rdf.folder}${rdf.names[0]}` === path || !(await hasSeeds(path)) ? null : await checkSeeds(path, fix);
  if (!seeds) return { ...skos, fixed: [] };
  return {
    ...seeds,
    files: seeds.files + skos.files,
    entries: seeds.entries + skos.entries,
    findings: [...seeds.findings, ...skos.findings],
  };
}

async function checkSeeds(path: string, fix: boolean): Promise<FixedReport> {
  return fix ? fixFolder(path) : { ...(await checkFolder(path)), fixed: [] };
}

async function hasSeeds(path: string): Promise<boolean> {
  const { files, problems } = await readSeedFiles(path);
  return files.length + problems.length > 0;
}
