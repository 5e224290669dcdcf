/**
 * Puts into package-lock.json what npm leaves out there when the registry at hand lacks a package for another
 * platform: without its entry, `npm ci` on that platform installs no engine at all. Run it after `npm install`:
 *
 *     node .scripts/lock-platforms.mjs [package-lock.json]
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));
const added = [];

for (const [parentPath, parent] of Object.entries(lock.packages)) {
  const names = Object.keys(parent.optionalDependencies ?? {});
  for (const name of names) {
    if (entryOf(parentPath, name)) continue;
    const platform = platformOf(name, names);
    // Not made for one platform (or not so that its name says it): npm has to resolve that one itself.
    if (!platform) throw new Error(`${path}: ${parentPath || 'this package'} lacks its optional ${name}`);
    const sibling = names.map((other) => entryOf(parentPath, other)).find(Boolean) ?? parent;
    lock.packages[`node_modules/${name}`] = entry(parent.optionalDependencies[name], platform, sibling);
    added.push(name);
  }
}

if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(added.length > 0 ? `added ${added.join(', ')}` : 'nothing is missing');

function entryOf(parentPath, name) {
  return lock.packages[`${parentPath}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
}

/** What a name such as `js-linux-arm64-musl` or `cli-win32-x64` says about where the package runs. */
function platformOf(name, siblings) {
  const match =
    /-(darwin|linux|win32|android|freebsd|openharmony)-(x64|arm64|arm|ia32|ppc64|riscv64|s390x|loong64)(?:-(gnu|musl|msvc|eabi)[a-z]*)?$/.exec(
      name,
    );
  if (!match) return null;
  const [, os, cpu, abi] = match;
  // One that is named beside its `-musl` twin is for the GNU library.
  const glibc = abi === 'gnu' || siblings.includes(`${name}-musl`);
  return { os: [os], cpu: [cpu], libc: abi === 'musl' ? ['musl'] : glibc ? ['glibc'] : undefined };
}

/** An entry as npm writes it, without the integrity: only the registry that has the package knows that. */
function entry(version, { os, cpu, libc }, sibling) {
  const { dev, license, peer, engines } = sibling;
  return { version, cpu, dev, libc, license, optional: true, os, peer, engines };
}
