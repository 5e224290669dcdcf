/** What is read line by line comes out as the parser of the whole grammar reads it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calmMarkdown } from '../../src/parse/calm-markdown.ts';
import { markdownLines } from '../../src/parse/markdown-lines.ts';
import { treeLines } from '../../src/parse/markdown-tree.ts';

const plain = [
  'a',
  'word ',
  'Two words.',
  '5',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '–',
  '“q”',
  'é',
  '😀',
  '!',
  ',',
  '(',
  ')',
];
const inline = [
  '*',
  '**',
  '_',
  '__',
  '***',
  '`',
  '``',
  '[',
  ']',
  '](',
  '](https://x.org/z)',
  '[t](u)',
  '[*t*](u_v)',
  '![',
  'a_b',
];
const escaped = [
  '\\',
  '\\*',
  '\\|',
  '&',
  '&amp;',
  '&lt;',
  '&copy;',
  '&#42;',
  '<',
  '<br>',
  '<b>',
  '</b>',
  '<http://a.b>',
  ':',
];
const blocks = [
  '# ',
  '## h\n',
  '###',
  '> ',
  '- ',
  '- i\n',
  '* ',
  '1. ',
  '2) x\n',
  '    ',
  '```',
  '~~~',
  '---',
  '===',
  '[x]: u\n',
];
const others = [
  '<div>',
  '<!--',
  '-->',
  '<script>',
  '| a | b |\n',
  '|---|---|\n',
  '| 1 | **2** |\n',
  '|-|\n',
  '|a|\n',
  '|',
  '0',
];
const pieces = [plain, inline, escaped, blocks, others];

it('any document', () => {
  const mixed = fc.array(fc.constantFrom(...pieces.flat()), { maxLength: 16 });
  // A few pieces again and again meet more often.
  const few = fc
    .array(fc.constantFrom(...pieces.flat()), { minLength: 1, maxLength: 6 })
    .chain((some) => fc.array(fc.constantFrom(...some), { maxLength: 16 }));
  fc.assert(
    fc.property(fc.oneof(mixed, few), (parts) => {
      const source = parts.join('');
      expect(markdownLines(source)).toEqual(treeLines(calmMarkdown(source)));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  [
    '# A title #\n\nOne **strong** [link](https://a.org/x_y?p=1&amp;q=2) and\n  a second line.\n\n| a | b |\n|:--|--:|\n| 1) **T** - c <br>● d | [P](u), [Q](v) |\n',
  ],
  ['[### A story (3 minute read)](https://a.org)\n\nText with snake_case, 2 * 3, a\\_b, `code` and [1] a note.\n'],
  ['before\n\n- item\n\n  goes on\n\nafter\n\n1. one\n\n3. two\n\n> quoted\n\nend'],
  ['before\n\n```\n# no heading\n\nno paragraph\n```\n\nafter'],
  ['| a | b |\n|---|---|\n| with \\| bar | x |\n| plain | [a](b) |\n| short |\n\nafter'],
])('%j', (source) => {
  expect(markdownLines(source)).toEqual(treeLines(calmMarkdown(source)));
  expect(markdownLines(source).length).toBeGreaterThan(1);
});
