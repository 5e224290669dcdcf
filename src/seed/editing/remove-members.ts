import { isAlias, isMap, isScalar, type Node, type YAMLSeq } from 'yaml';
import type { Edit, Found } from './seed-document.ts';
import { lineEnd, lineStart } from './text-lines.ts';

/** Takes members out of a list; the last ones take its field with them. Nothing where a comment would go too. */
export function removeMembers(text: string, { node, parents, pair }: Found, gone: Set<number>): Edit[] {
  const list = node as YAMLSeq;
  const items = list.items as Node[];
  if (items.some((item, i) => gone.has(i) && isAnchored(item))) return [];
  if (gone.size === items.length) {
    const parent = parents.at(-1);
    return pair && isMap(parent) ? removeField(text, pair.key as Node, list, Boolean(parent.flow)) : [];
  }
  return list.flow ? fromFlow(text, items, gone) : fromLines(text, list, gone);
}

function isAnchored(item: Node): boolean {
  return !isAlias(item) && isScalar(item) && item.anchor !== undefined;
}

const start = (node: Node) => node.range?.[0] ?? 0;
const end = (node: Node) => node.range?.[1] ?? 0;

/** `[a, b, c]`: with what parts them from the next that stays, or from the last that stays before. */
function fromFlow(text: string, items: Node[], gone: Set<number>): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < items.length; i += 1) {
    if (!gone.has(i)) continue;
    let next = i;
    while (gone.has(next)) next += 1;
    const [from, to] =
      next < items.length
        ? [start(items[i] as Node), start(items[next] as Node)]
        : [end(items[i - 1] as Node), end(items[items.length - 1] as Node)];
    const between = items
      .slice(i, next)
      .reduce((rest, item) => rest.replace(text.slice(start(item), end(item)), ''), text.slice(from, to));
    if (!between.includes('#')) edits.push({ from, to, text: '' });
    i = next;
  }
  return edits;
}

/** A member a line. One that a comment stands above or behind is left. */
function fromLines(text: string, list: YAMLSeq, gone: Set<number>): Edit[] {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return [];
  return [...gone].flatMap((position) => {
    const dash = token.items[position]?.start.find(({ type }) => type === 'seq-item-ind');
    const item = list.items[position] as Node | undefined;
    if (!dash || !item) return [];
    const from = lineStart(text, dash.offset);
    const to = lineEnd(text, end(item));
    const above = text.slice(lineStart(text, Math.max(0, from - 1)), from);
    const own = text.slice(from, dash.offset) + text.slice(dash.offset + 1, start(item)) + text.slice(end(item), to);
    return own.trim() !== '' || (from > 0 && above.trim().startsWith('#')) ? [] : [{ from, to, text: '' }];
  });
}

/** A field and its value, where they have their lines for themselves; else an empty list in the value's place. */
function removeField(text: string, key: Node, list: YAMLSeq, inFlow: boolean): Edit[] {
  const [from, to] = [lineStart(text, start(key)), lineEnd(text, end(list))];
  const [before, behind] = [text.slice(from, start(key)), text.slice(end(list), to)];
  const comments = text.slice(end(key), end(list)).includes('#') || (!list.flow && behind.includes('#'));
  if (comments) return [];
  if (!inFlow && before.trim() === '' && behind.trim() === '' && from > 0) return [{ from, to, text: '' }];
  return list.flow ? [{ from: start(list), to: end(list), text: '[]' }] : [];
}
