import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Neo4jVersion } from './versions.ts';

const cache = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const downloadTime = 15 * 60_000;

/**
 * The folder with the jars of this Neo4j, fetched by Maven the first time.
 * It appears under its name only when it is whole. Throws where Maven or its registry is missing.
 */
export async function neo4jLibrary(version: Neo4jVersion): Promise<string> {
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(join(cache, `.partial-${version}-`));
  try {
    await maven(['-B', '-q', '-f', pom, `-Dneo4j.version=${version}`, `-DoutputDirectory=${partial}`, plugin]);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run may have been first.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function maven(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile('mvn', args, { timeout: downloadTime, maxBuffer: 1 << 26 }, (error, stdout) => {
      if (!error) return resolve();
      if (error.code === 'ENOENT') return reject(new Error('it needs Maven (`mvn`) to fetch it'));
      const complaint = stdout.split('\n').find((line) => line.includes('ERROR')) ?? error.message;
      reject(new Error(`Maven could not fetch it: ${complaint.trim().slice(0, 300)}`));
    });
  });
}
