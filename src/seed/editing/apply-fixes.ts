/** What `seed check --fix` does to a file: only what no curator has to judge, and never at the cost of a comment. */
import { isScalar, isSeq } from 'yaml';
import type { SeedFix } from '../reading/problem.ts';
import { removeMembers } from './remove-members.ts';
import { type Edit, edited, nodeAt, parseSeedDocument, type SeedDocument } from './seed-document.ts';
import { sortEntries } from './sort-entries.ts';

/**
 * A file's text with these fixes made, as far as they are safe: a list that is shared by an alias, or that would lose a
 * comment, is left as it is. One kind after the other, each on the text that the one before has left.
 */
export function applyFixes(path: string, text: string, fixes: SeedFix[]): string {
  const kinds = [trimmed, removed, sorted];
  return kinds.reduce((now, edits) => edited(now, edits(parseSeedDocument(path, now), fixes)), text);
}

function trimmed(document: SeedDocument, fixes: SeedFix[]): Edit[] {
  return fixes.flatMap(({ kind, at }) => {
    const node = kind === 'trim' ? nodeAt(document, at)?.node : null;
    if (!isScalar(node) || !node.range || node.anchor) return [];
    const [from, to] = node.range;
    // What a plain scalar says has no spaces around it, and those of a block text are a matter of its indentation.
    if (node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE') return [];
    const inner = document.text.slice(from + 1, to - 1);
    const kept = inner.trim();
    return kept === '' || kept.endsWith('\\') ? [] : [{ from: from + 1, to: to - 1, text: kept }];
  });
}

function removed(document: SeedDocument, fixes: SeedFix[]): Edit[] {
  const lists = Map.groupBy(
    fixes.filter(({ kind }) => kind === 'remove'),
    ({ at }) => JSON.stringify(at.slice(0, -1)),
  );
  return [...lists.values()].flatMap((members) => {
    const [first] = members;
    const found = first && nodeAt(document, first.at.slice(0, -1));
    if (!found || !isSeq(found.node) || [found.node, ...found.parents].some(isShared)) return [];
    return removeMembers(document.text, found, new Set(members.map(({ at }) => Number(at.at(-1)))));
  });
}

function sorted(document: SeedDocument, fixes: SeedFix[]): Edit[] {
  return fixes.flatMap(({ kind, at }) => {
    const node = kind === 'sort' ? nodeAt(document, at)?.node : null;
    return isSeq(node) ? sortEntries(document.text, node) : [];
  });
}

/** Whether an alias may stand for it elsewhere. */
function isShared(node: object): boolean {
  return 'anchor' in node && node.anchor !== undefined;
}
