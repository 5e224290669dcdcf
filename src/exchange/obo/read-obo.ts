import { BriefgraphError } from '../../errors.ts';

/** A `tag: value` line, with what stands behind the value taken apart. */
export interface OboLine {
  tag: string;
  /** The value without its quotes, escapes, trailing modifiers and comment. */
  value: string;
  /** What follows a quoted value: scope, type, cross-references. */
  rest: string;
  line: number;
}

export interface OboStanza {
  /** `Term`, `Typedef`, `Instance`; '' for the header. */
  type: string;
  lines: OboLine[];
  line: number;
}

/** OBO 1.2 and 1.4 → its stanzas, the header first. Throws BAD_INPUT with the line. */
export function readObo(text: string, path: string): OboStanza[] {
  const stanzas: OboStanza[] = [{ type: '', lines: [], line: 1 }];
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    let content = lines[at] as string;
    // A backslash at its end takes the next line to it.
    while (/(?<!\\)(?:\\\\)*\\$/.test(content) && at + 1 < lines.length) content = content.slice(0, -1) + lines[++at];
    const trimmed = content.trim();
    if (trimmed === '' || trimmed.startsWith('!')) continue;
    const stanza = /^\[([^\]]+)\]\s*(?:!.*)?$/.exec(trimmed);
    if (stanza) {
      stanzas.push({ type: stanza[1] as string, lines: [], line });
      continue;
    }
    const pair = /^((?:[^:\\\s]|\\.)+)\s*:\s*(.*)$/.exec(trimmed);
    if (!pair) {
      throw new BriefgraphError('BAD_INPUT', 'this is neither "tag: value" nor a [Stanza]', {
        where: `${path}:${line}`,
        next: 'Correct the line; OBO has one pair a line.',
      });
    }
    const [, tag = '', value = ''] = pair;
    stanzas.at(-1)?.lines.push({ tag: unescaped(tag), ...textAndRest(value, `${path}:${line}`), line });
  }
  return stanzas;
}

function textAndRest(text: string, where: string): { value: string; rest: string } {
  if (!text.startsWith('"')) {
    const bare = /^(?:[^!{\\]|\\.|\{(?!.*\}\s*(?:!|$))|(?<=\S)[!{](?!\s))*/.exec(text)?.[0] ?? text;
    return { value: unescaped(bare.trim()), rest: '' };
  }
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text);
  if (!quoted) {
    throw new BriefgraphError('BAD_INPUT', 'a quotation that does not end on its line', {
      where,
      next: 'Close it with ", and write " inside of it as \\".',
    });
  }
  return { value: unescaped(quoted[1] as string), rest: text.slice(quoted[0].length).trim() };
}

const escapes: Record<string, string> = { n: '\n', t: '\t', W: ' ' };

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}
