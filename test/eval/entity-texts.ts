import { readFileSync } from 'node:fs';

/** A sentence with the entities that annotators marked in it. Offsets are UTF-16 code units. */
export interface EntityText {
  text: string;
  entities: { start: number; end: number; type: string }[];
}

/** The sentences of a file with a word and, at the end of its line, its tag (`B-…`, `I-…`, `O`), joined by spaces. */
export function entityTexts(path: string): EntityText[] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('-DOCSTART-')))
    .filter((lines) => lines.length > 0)
    .map(entityText);
}

/** The texts that `-DOCSTART-` lines part, each with the entities of all its sentences. */
export function entityDocuments(path: string): EntityText[] {
  return readFileSync(path, 'utf8')
    .split(/^-DOCSTART-.*$/m)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(entityText);
}

function entityText(lines: string[]): EntityText {
  const found: EntityText = { text: '', entities: [] };
  let open: EntityText['entities'][number] | null = null;
  for (const line of lines) {
    const columns = line.trim().split(/\s+/);
    const word = columns[0] ?? '';
    const tag = columns.at(-1) ?? 'O';
    if (found.text !== '') found.text += ' ';
    const start = found.text.length;
    found.text += word;
    const type = tag.slice(2);
    if (tag === 'O') open = null;
    else if (open && tag.startsWith('I-') && open.type === type) open.end = found.text.length;
    else {
      open = { start, end: found.text.length, type };
      found.entities.push(open);
    }
  }
  return found;
}
