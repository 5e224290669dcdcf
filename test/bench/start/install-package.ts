import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A folder that the package was installed into, as a user does it. */
export interface Installation {
  folder: string;
  /** The command as npm linked it. */
  command: string;
  /** Megabytes (10^6 bytes of files) of the package itself and of all that was installed. */
  own: number;
  all: number;
  /** How many packages, the package itself among them. */
  packages: number;
}

/** Packs the checkout and installs the tarball into an empty folder. What it depends on comes from npm's registry or cache. */
export function installPackage(folder: string): Installation {
  const home = join(folder, 'installed');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private": true}\n');
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack made no tarball');
  const options = ['--omit=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  execFileSync('npm', ['install', ...options, join(folder, tarball)], { cwd: home, stdio: 'pipe' });
  const modules = join(home, 'node_modules');
  const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  // Those for other systems stand in the lock file without being there.
  const there = Object.keys(lock.packages).filter((path) => existsSync(join(home, path)));
  return {
    folder: home,
    command: join(modules, '.bin', 'briefgraph'),
    own: megabytesOf(join(modules, 'briefgraph')),
    all: megabytesOf(modules),
    packages: there.length,
  };
}

/** By package, the largest first. */
export function largestPackages({ folder }: Installation, many: number): { name: string; megabytes: number }[] {
  const modules = join(folder, 'node_modules');
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => join(name, inner)) : [name],
  );
  return names
    .map((name) => ({ name, megabytes: megabytesOf(join(modules, name)) }))
    .sort((a, b) => b.megabytes - a.megabytes)
    .slice(0, many);
}

function megabytesOf(path: string): number {
  return Number(execFileSync('du', ['-sb', path], { encoding: 'utf8' }).split('\t')[0]) / 1e6;
}
