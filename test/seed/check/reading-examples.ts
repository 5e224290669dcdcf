import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { type Examples, file, probe, two } from './examples.ts';

export const readingExamples: Examples = {
  'not-a-file': { bad: [(folder) => execFileSync('mkfifo', [join(folder, 'a.yaml')])], good: [file('a.yaml', '')] },
  link: {
    bad: [
      (folder) => symlinkSync('/etc/hosts', join(folder, 'a.yaml')),
      (folder) => symlinkSync('nowhere', join(folder, 'a.yaml')),
      (folder) => symlinkSync('/etc', join(folder, 'outside')),
    ],
    good: [(folder) => [file('a.yaml', '')(folder), symlinkSync('a.yaml', join(folder, 'b.yaml'))]],
  },
  'too-large': {
    bad: [
      `concepts: ${'['.repeat(100)}${']'.repeat(100)}`,
      (folder) => [file('a.yaml', '')(folder), truncateSync(join(folder, 'a.yaml'), 100_000_000)],
    ],
    good: [probe('altLabels: [a thing, another thing]')],
  },
  encoding: {
    bad: [
      file('a.yaml', Buffer.from([0xc3, 0x28])),
      file('a.yaml', Buffer.from('concepts: []', 'utf16le')),
      file('a.yaml', 'concepts: []\0'),
    ],
    good: [file('a.yaml', Buffer.from('\ufeffconcepts: []', 'utf16le')), file('a.yaml', '\ufeffconcepts: []')],
  },
  yaml: { bad: ['concepts: [', 'concepts:\n\t- id: a', '{"concepts": [}'], good: ['concepts: []', '{"concepts": []}'] },
  alias: {
    bad: [probe('altLabels: &a [*a]'), probe('altLabels: *b')],
    good: [two('altLabels: &a [x1]', 'notations: *a')],
  },
  tag: { bad: [probe('kind: !!js/function x')], good: [probe('kind: "!method"').replace('"!method"', 'method')] },
  'bad-key': { bad: [probe('? [a, b]\n: c')], good: [probe('kind: task')] },
  'forbidden-key': { bad: ['__proto__: {a: 1}'], good: ['concepts: []'] },
  'duplicate-key': { bad: [probe('kind: task\nkind: task')], good: [probe('kind: task')] },
  include: {
    bad: ['include: ../../../../etc/passwd', 'include: a.yaml', 'include: file:///etc/passwd'],
    good: [probe('')],
  },
  'unknown-field': { bad: [probe('definiton: x'), 'concpts: []'], good: [probe('kind: task')] },
  'missing-field': { bad: ['concepts: [{id: a}]', 'people: [{name: A}]'], good: [probe('')] },
  'wrong-type': { bad: [probe('altLabels: x'), '- id: a'], good: [probe('altLabels: [x]')] },
  'bad-value': { bad: [probe('kind: metod'), probe('altLabels: [""]')], good: [probe('kind: method')] },
  'second-scheme': { bad: ['scheme: {title: A}\n---\nscheme: {title: B}'], good: ['scheme: {title: A}'] },
};
