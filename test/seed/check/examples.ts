/** Seeds that are examples for the rules of `seed check`. */
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

export type Examples = Record<string, { bad: Example[]; good: Example[] }>;

/** The text of `a.yaml`, or what makes a folder of seeds. */
export type Example = string | ((folder: string) => void);

const defined = 'definition: Something that this example is really about here.';
export const concept = (id: string, fields = '') =>
  `  - id: ${id}\n    prefLabel: ${id.replaceAll('-', ' ')}\n    ${defined}\n${fields && `    ${fields.replaceAll('\n', '\n    ')}\n`}`;
export const concepts = (...entries: string[]) => `concepts:\n${entries.join('')}`;
/** A concept with these fields, beside two that it may name. */
export const probe = (fields: string) =>
  concepts(concept('above-all', 'related: [beside-it]'), concept('beside-it'), concept('probing-thing', fields));
export const as = (label: string, fields = '') =>
  concepts(`  - id: probing-thing\n    prefLabel: ${label}\n${fields && `    ${fields.replaceAll('\n', '\n    ')}\n`}`);
export const two = (one: string, other: string) =>
  concepts(concept('first-thing', one), concept('second-thing', other));
/** Entries of which one is replaced by `wide`, each of those by as many, over so many steps. */
export function splitOver(steps: number, wide: number): string {
  const id = (step: number, n: number) => `{id: at-${step}-${n}`;
  const entries = Array.from({ length: steps }, (_, step) =>
    Array.from({ length: wide ** step }, (_, n) => {
      const parts = Array.from({ length: wide }, (_, part) => `at-${step + 1}-${wide * n + part}`);
      return `${id(step, n)}, replacedBy: [${parts.join(', ')}]}`;
    }),
  );
  const ends = Array.from({ length: wide ** steps }, (_, n) => `${id(steps, n)}, prefLabel: end number ${n}}`);
  return [...entries.flat(), ...ends].join(', ');
}
export const paper = (id: string, fields: string) => `  - {id: ${id}, title: A Paper on ${id}, ${fields}}\n`;
export const file = (name: string, content: string | Buffer) => (folder: string) =>
  writeFileSync(join(folder, name), content);

/** Puts an example into a folder of its own. */
export async function writeExample(folder: string, example: Example): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (typeof example === 'string') writeFileSync(join(folder, 'a.yaml'), example);
  else example(folder);
}
