import { isAlias, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../quoted.ts';
import { forbiddenKey, repeatedKey } from './read-json.ts';
import type { SeedFault } from './seed-file.ts';

/** Values that all aliases of a document may stand for together: enough for sharing lists, too few for a bomb. */
const mostAliased = 10_000;

/** The tags that say what untagged YAML is anyway. */
const plainTags = new Set(['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', '!']);
/** What says nothing where it stands without quotes. */
export const nothing = new Set(['', '~', 'null', 'Null', 'NULL']);

/**
 * A document's nodes → text, lists and maps. Scalars stay the text they are written as: `012`, `no` and `1e3` are
 * labels here, never numbers or truth values; only an unquoted null is null. Tags are refused, not evaluated.
 */
export function yamlToPlain(root: unknown): { value: unknown; faults: SeedFault[] } {
  const faults: SeedFault[] = [];
  /** What the anchors so far stand for; undefined while the anchored value itself is being read. */
  const anchors = new Map<string, { value: unknown; size: number } | undefined>();
  let size = 0;
  let aliased = 0;

  const convert = (node: unknown): unknown => {
    size += 1;
    if (isAlias(node)) return aliasValue(node.source, node.range?.[0] ?? 0);
    if (!isScalar(node) && !isSeq(node) && !isMap(node)) return null;
    const at = node.range?.[0] ?? 0;
    if (node.tag && !plainTags.has(node.tag)) {
      faults.push({
        rule: 'tag',
        at,
        what: `the tag ${quoted(node.tag)} has no meaning in seeds and is not evaluated`,
      });
      return null;
    }
    const { anchor } = node;
    if (anchor) anchors.set(anchor, undefined);
    const before = size;
    const value = isScalar(node) ? scalarValue(node) : isSeq(node) ? node.items.map(convert) : mapValue(node.items);
    if (anchor) anchors.set(anchor, { value, size: size - before + 1 });
    return value;
  };

  const mapValue = (pairs: { key: unknown; value: unknown }[]) => {
    const map: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : null;
      const at = offsetOf(key);
      if (name === null) faults.push({ rule: 'bad-key', at, what: 'a key must be a plain text' });
      else if (name === '__proto__') faults.push(forbiddenKey(name, at));
      else if (seen.has(name)) faults.push(repeatedKey(name, at, seen.get(name) ?? 0));
      else {
        seen.set(name, at);
        map[name] = convert(value);
      }
    }
    return map;
  };

  const aliasValue = (name: string, at: number) => {
    const known = anchors.get(name);
    if (!known) {
      const inside = anchors.has(name);
      const what = inside ? `*${name} stands inside what it stands for` : `there is no &${name} before this alias.`;
      faults.push({ rule: 'alias', at, what: inside ? what : what + didYouMean(name, anchors.keys()) });
      return null;
    }
    size += known.size;
    aliased += known.size;
    if (aliased <= mostAliased) return known.value;
    if (aliased - known.size <= mostAliased) {
      faults.push({ rule: 'alias', at, what: `the aliases stand for more than ${mostAliased} values` });
    }
    return null;
  };

  return { value: convert(root), faults };
}

function scalarValue(scalar: Scalar): string | null {
  const text = String(scalar.value);
  return scalar.type === 'PLAIN' && !scalar.tag && nothing.has(text) ? null : text;
}

function offsetOf(key: unknown): number {
  return isScalar(key) || isSeq(key) || isMap(key) || isAlias(key) ? (key.range?.[0] ?? 0) : 0;
}
