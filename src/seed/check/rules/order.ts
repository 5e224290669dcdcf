/** How seeds are written down, which changes nothing of what they mean. */
import { quoted } from '../../quoted.ts';
import type { SeedPath } from '../../reading/seed-file.ts';
import { listNames } from '../../shapes/shapes.ts';
import { limits } from '../../shapes/values.ts';
import type { CheckedSeeds } from '../checked-seeds.ts';
import type { Finding } from '../rule.ts';

/** One finding a list, at the first entry that stands too late. */
export function unsortedEntries({ files }: CheckedSeeds): Finding[] {
  return eachList(files).flatMap(({ file, at, list }) => {
    const ids = list.map(idOf);
    if (ids.includes(null)) return [];
    const position = ids.findIndex((id, i) => i > 0 && (ids[i - 1] as string) > (id as string));
    if (position < 0) return [];
    const what = () => `${quoted(ids[position] as string)} stands behind ${quoted(ids[position - 1] as string)}.`;
    return [{ file, at: [...at, position], what, fix: { kind: 'sort' as const, at } }];
  });
}

function idOf(entry: unknown): string | null {
  const { id } = (entry ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id.trim() : null;
}

function eachList(files: CheckedSeeds['files']): { file: string; at: SeedPath; list: unknown[] }[] {
  return files.flatMap(({ file, documents }) =>
    documents.flatMap((document, number) =>
      listNames.flatMap((name) => {
        const list = (document as Record<string, unknown> | null)?.[name];
        return Array.isArray(list) ? [{ file, at: [number, name], list }] : [];
      }),
    ),
  );
}

/** A fault of each member of long lists would be millions; `--fix` mends as many at a time. */
const mostFound = 10_000;

/** Lists in which a member counts once. */
const sets = 'altLabels hiddenLabels altTitles altNames broader related authors notations replacedBy'.split(' ');

export function repeatedMembers({ files }: CheckedSeeds): Finding[] {
  const findings: Finding[] = [];
  for (const { file, at, list } of eachList(files)) {
    for (const [number, entry] of list.entries()) {
      for (const field of sets) {
        const members = (entry as Record<string, unknown> | null)?.[field];
        if (!Array.isArray(members)) continue;
        for (const [position, member] of repeatsIn(members)) {
          const place = [...at, number, field, position];
          const what = () => `${field} has ${quoted(String(member))} twice.`;
          findings.push({ file, at: place, what, fix: { kind: 'remove', at: place } });
          if (findings.length === mostFound) return findings;
        }
      }
    }
  }
  return findings;
}

function repeatsIn(members: unknown[]): [position: number, member: unknown][] {
  if (members.length < 2 || members.length > limits.members) return [];
  const seen = new Set<unknown>();
  return members.flatMap((raw, position): [number, unknown][] => {
    const member = typeof raw === 'string' ? raw.trim() : raw;
    const known = seen.has(member);
    seen.add(member);
    return known ? [[position, member]] : [];
  });
}

/** Block texts end in line ends, which are none of this. */
const outerSpace = /^\s+\S|\S[^\S\n]+\n*$/u;

export function outerSpaces({ files }: CheckedSeeds): Finding[] {
  const findings: Finding[] = [];
  for (const { file, documents } of files) {
    for (const { text, at } of textsIn(documents, mostFound - findings.length)) {
      findings.push({ file, at, what: () => `${quoted(text)} has spaces around it.`, fix: { kind: 'trim', at } });
    }
  }
  return findings;
}

/** The first texts with spaces around them in plain values, whatever their depth; what aliases share is met at each of its places. */
function textsIn(documents: unknown[], most: number): { text: string; at: SeedPath }[] {
  const found: { text: string; at: SeedPath }[] = [];
  const open: { value: object; at: SeedPath }[] = [{ value: documents, at: [] }];
  for (let here = open.pop(); here; here = open.pop()) {
    const { value, at } = here;
    // The entries of a list as pairs all at once would be a hundred bytes for each of millions of numbers.
    for (const [step, each] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (found.length >= most) return found;
      if (typeof each === 'string') {
        if (outerSpace.test(each)) found.push({ text: each, at: [...at, step] });
      } else if (typeof each === 'object' && each !== null) open.push({ value: each, at: [...at, step] });
    }
  }
  return found;
}
