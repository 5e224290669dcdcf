/**
 * Text → plain values. YAML is a superset of JSON, but JSON is read by a parser a hundred times faster, and the part of
 * YAML that seeds are written in by one ten times faster. What those two do not know is read by the whole of YAML.
 */
import { locateInJson, readJson } from './read-json.ts';
import { locateInPlainYaml, readPlainYaml } from './read-plain-yaml.ts';
import { locateInYaml, readYaml } from './read-yaml.ts';
import type { SeedPath, SeedReading } from './seed-file.ts';

/** `text` has no byte order mark, and line ends as `\n`. Never throws. */
export function readSeed(text: string): SeedReading {
  return readJson(text) ?? readPlainYaml(text) ?? readYaml(text);
}

/** Where each path's last step stands: a field's key, a list's item; what is absent, at the last step that is there. */
export function locateInSeed(text: string, paths: SeedPath[]): Map<SeedPath, number> {
  if (paths.length === 0) return new Map();
  return locateInJson(text, paths) ?? locateInPlainYaml(text, paths) ?? locateInYaml(text, paths);
}
