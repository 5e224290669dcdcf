import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

interface LockedPackage {
  version: string;
  integrity?: string;
  resolved?: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const packages: Record<string, LockedPackage> = read('package-lock.json').packages;
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('package-lock.json', () => {
  it('has what every package needs on another platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`])?.optional,
      ),
    );
    expect(missing, 'run node .scripts/lock-platforms.mjs').toEqual([]);
  });

  it('has the embedded engine for each platform that it is built for', () => {
    const platforms = Object.keys(packages).filter((path) => path.startsWith('node_modules/@grafeo-db/js-'));
    expect(platforms.map((path) => path.slice('node_modules/@grafeo-db/js-'.length)).sort()).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64-gnu',
      'linux-arm64-musl',
      'linux-x64-gnu',
      'win32-x64-msvc',
    ]);
    for (const path of platforms) expect(packages[path]?.version).toBe(packages['node_modules/@grafeo-db/js']?.version);
  });

  it('has an integrity for every package that was installed here', () => {
    const installed = Object.keys(packages).filter((path) => path !== '' && existsSync(join(root, path)));
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter((path) => !/^sha512-/.test(packages[path]?.integrity ?? ''))).toEqual([]);
  });

  it('names no registry: each user has a registry of their own', () => {
    const elsewhere = Object.values(packages).filter(({ resolved }) => resolved !== undefined);
    expect(elsewhere).toEqual([]);
  });

  it('has one copy of graphql: two make "another module or realm" of every type', () => {
    expect(Object.keys(packages).filter((path) => nameOf(path) === 'graphql')).toEqual(['node_modules/graphql']);
  });

  it('runs install scripts of reviewed packages only', () => {
    const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript && installsHere(path));
    // A Node of its own for those whose Node is older: it fetches the binary for the platform.
    expect(scripted.map(nameOf)).toEqual(['node']);
    expect(read('package.json').allowScripts).toEqual({ node: true });
  });
});

/** Not the packages of other platforms, such as macOS's fsevents, which only a watching vitest wants. */
function installsHere(path: string): boolean {
  return packages[path]?.optional !== true;
}

describe('.scripts/lock-platforms.mjs', () => {
  const run = (lock: object) => {
    const folder = mkdtempSync(join(tmpdir(), 'briefgraph-lock-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'package-lock.json');
    writeFileSync(path, JSON.stringify(lock));
    execFileSync(process.execPath, [join(root, '.scripts/lock-platforms.mjs'), path], { stdio: 'pipe' });
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  };
  const optionalDependencies = {
    '@x/e-linux-x64': '1.0.0',
    '@x/e-linux-x64-musl': '1.0.0',
    '@x/e-win32-arm64-msvc': '1.0.0',
  };
  const installed = { version: '1.0.0', integrity: 'sha512-x', dev: true, license: 'MIT', engines: { node: '>=20' } };

  it('adds what is missing and leaves the rest as it is', () => {
    const after = run({
      packages: {
        'node_modules/@x/e': { version: '1.0.0', optionalDependencies },
        'node_modules/@x/e-linux-x64': installed,
      },
    });
    const facts = { version: '1.0.0', dev: true, license: 'MIT', optional: true, engines: { node: '>=20' } };
    expect(after).toEqual({
      'node_modules/@x/e': { version: '1.0.0', optionalDependencies },
      'node_modules/@x/e-linux-x64': installed,
      'node_modules/@x/e-linux-x64-musl': { ...facts, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
      'node_modules/@x/e-win32-arm64-msvc': { ...facts, os: ['win32'], cpu: ['arm64'] },
    });
  });

  it('refuses to guess where a package of no stated platform is missing', () => {
    expect(() => run({ packages: { 'node_modules/a': { optionalDependencies: { canvas: '3.0.0' } } } })).toThrow(
      'canvas',
    );
  });
});
