/** The guide for curators, as steps that a test can take in its order. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

export type Step =
  /** A command line of ours. */
  | { kind: 'run'; line: string; args: string[] }
  /** Another program's, such as git's. */
  | { kind: 'other'; line: string }
  /** Entries to be written into a seed file. */
  | { kind: 'edit'; file: string; yaml: string }
  | { kind: 'write'; file: string; text: string };

/** The part of a Markdown file beneath a heading of the second level. */
export function sectionOf(file: string, heading: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

export function stepsOf(section: string): Step[] {
  const blocks = [...section.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)];
  return blocks.flatMap((block): Step[] => {
    const [, indent = '', language, body = ''] = block;
    const text = body.replace(new RegExp(`^${indent}`, 'gm'), '');
    if (language === 'sh') return text.trim().split('\n').map(commandOf);
    if (language === 'yaml') {
      const file = /^# (\S+)\n/.exec(text)?.[1];
      if (!file) throw new Error(`which file is this for?\n${text}`);
      return [{ kind: 'edit', file, yaml: text }];
    }
    // The last name in backticks before it is its file.
    const file = [...section.slice(0, block.index).matchAll(/`([\w.-]+)`/g)].at(-1)?.[1] ?? '';
    return [{ kind: 'write', file, text }];
  });
}

function commandOf(commented: string): Step {
  const line = commented.replace(/\s+# .*$/, '');
  if (!line.startsWith('npx briefgraph ')) return { kind: 'other', line };
  const words = [...line.slice('npx briefgraph '.length).matchAll(/"([^"]*)"|(\S+)/g)];
  const args = words.map(([, quoted, plain]) => quoted ?? plain ?? '');
  return { kind: 'run', line, args };
}

/** Writes entries into a seed file as a curator would: fields into the entry of that id, a new entry where it sorts. */
export function editSeeds(path: string, yaml: string): void {
  const document = parseDocument(readFileSync(path, 'utf8'));
  for (const [list, entries] of Object.entries(parse(yaml) as Record<string, Record<string, unknown>[]>)) {
    const sequence = document.get(list) as YAMLSeq;
    if (!isSeq(sequence)) throw new Error(`${path} has no ${list}`);
    for (const entry of entries) {
      const items = sequence.items.filter((item) => isMap(item)) as YAMLMap[];
      const idOf = (item: YAMLMap) => String(item.get('id'));
      const own = items.find((item) => idOf(item) === entry.id);
      if (own) for (const [field, value] of Object.entries(entry)) own.set(field, document.createNode(value));
      else {
        const after = items.findIndex((item) => idOf(item) > String(entry.id));
        sequence.items.splice(after < 0 ? items.length : after, 0, document.createNode(entry));
      }
    }
  }
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}
