import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** The entry of a list that has the id, and the list. */
export function entryOf(documents: Document[], list: string, id: string): { seq: YAMLSeq; entry: YAMLMap } | null {
  for (const seq of seqsOf(documents, list)) {
    const entry = seq.items.find((item) => isMap(item) && idOf(item) === id);
    if (isMap(entry)) return { seq, entry };
  }
  return null;
}

export function seqsOf(documents: Document[], list: string): YAMLSeq[] {
  return documents.flatMap(({ contents }) => {
    const seq = isMap(contents) ? pairOf(contents, list)?.value : null;
    return isSeq(seq) ? [seq] : [];
  });
}

export function idOf(item: unknown): string | null {
  const id = isMap(item) ? pairOf(item, 'id')?.value : null;
  return isScalar(id) && typeof id.value === 'string' ? id.value.trim().normalize('NFC') : null;
}

/** Where a node's text begins and ends, comments and line ends behind it left out. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return (node as Node).range?.[0] ?? 0;
}

export function endOf(node: unknown): number {
  if (isPair(node)) return isEmpty(node.value) ? colonEnd(node) : endOf(node.value);
  const collection = isMap(node) || isSeq(node) ? node : null;
  const last = collection?.items.at(-1);
  if (collection && !collection.flow && last) return endOf(last);
  return (node as Node).range?.[1] ?? 0;
}

/** Whether nothing is written: no quotes and no brackets either. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && value.source === '' && value.type === 'PLAIN');
}

/** Behind the colon of `field:`. */
export function colonEnd(pair: Pair): number {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon ? colon.offset + colon.source.length : ((pair.key as Node).range?.[1] ?? 0);
}

/** The offset of a block list's dash before each item. */
export function dashes(seq: YAMLSeq): number[] {
  const token = seq.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

/** The end of the line that `at` is in, before its line end. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** A block of text ends with its line ends: back to what is written. */
export function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at -= 1;
  return at;
}
