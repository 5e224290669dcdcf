import type { BriefgraphError } from '../errors.ts';

/** Text that is safe on a terminal: control characters and escapes of what somebody saved are shown, not obeyed. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) =>
    character === '\t' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes a line, waiting where the reader is slower than we are. */
export async function writeLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Says what was not read; the rest goes on, and the command ends with exit code 1. */
export function tellRefused(error: BriefgraphError): void {
  process.stderr.write(`refused: ${plain(error.toText())}\n`);
  process.exitCode = 1;
}
