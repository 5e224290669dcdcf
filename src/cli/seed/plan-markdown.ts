import type { SeedPlan } from '../../pipeline/seed/plan-of.ts';
import { plain } from '../terminal.ts';
import { planLines } from './plan-lines.ts';
import {
  entityCounts,
  nameOf,
  reachCounts,
  reachSentence,
  type Tense,
  undecidedSentence,
  warnings,
} from './plan-sentences.ts';

/** A comment of a pull request takes 65,536 characters. */
const longest = 60_000;
/** What is kept for the ends of sections. */
const reserve = 2000;
/** One line's share: no label may push everything else out. */
const longestLine = 1500;

interface Section {
  title: string;
  lines: string[];
  /** Shown closed: what one looks up, not what one reads. */
  folded: boolean;
}

/** A plan as a comment of a pull request: the most important first, and never longer than such a comment may be. */
export function planMarkdown(plan: SeedPlan, tense: Tense): string {
  const head = ['<!-- briefgraph seed plan -->', '### What these seeds do to the graph', ''];
  if (!plan.changes) return [...head, 'No changes: the graph has these seeds already.', ''].join('\n');
  head.push(`**Vocabulary:** ${entityCounts(plan.entities) || 'no entity changes'}.`, '');
  head.push(`**Briefs:** ${reachCounts(plan)}.`, '');
  let room = longest - reserve - head.join('\n').length;
  const parts = sectionsOf(plan, tense)
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines, folded }) => {
      const shown: string[] = [];
      for (const each of lines) {
        const line = `- ${short(each)}`;
        if (line.length + 1 > room) break;
        room -= line.length + 1;
        shown.push(line);
      }
      const more = lines.length - shown.length;
      if (more > 0) shown.push(`- … and ${more.toLocaleString('en')} more (\`--format json\` has all)`);
      return folded
        ? ['<details>', `<summary>${title}</summary>`, '', ...shown, '', '</details>', ''].join('\n')
        : [`#### ${title}`, '', ...shown, ''].join('\n');
    });
  return [...head, ...parts].join('\n');
}

function sectionsOf(plan: SeedPlan, tense: Tense): Section[] {
  const { groups, undecided } = plan.reach;
  const reach = groups.map((group) => escaped(reachSentence(group, tense)));
  const lines = planLines(plan).map(({ mark, text, details }) => {
    const [first] = details;
    const detail = details.length > 0 ? `: ${details.map(escaped).join('; ')}` : '';
    return `${mark === '-' ? '**−** ' : ''}${escaped(text)}${first === undefined ? '' : detail}`;
  });
  const places = undecided.map(({ brief, quote, was }) => escaped(`"${quote}" in ${brief}, was ${nameOf(was)}`));
  const samples = groups.flatMap((group) => {
    const quoted = group.samples.map(({ quote, title }) => `"${quote}" in “${title}”`);
    return escaped(`${reachSentence(group, tense)}: ${quoted.join(', ')}`);
  });
  return [
    { title: 'Ids that lead nowhere', lines: warnings(plan, tense).map(escaped), folded: false },
    { title: undecided.length > 0 ? `Undecided: ${undecidedSentence(plan, tense)}` : '', lines: places, folded: false },
    { title: 'What briefs link to', lines: reach.slice(0, firstShown), folded: false },
    { title: 'What else briefs link to', lines: reach.slice(firstShown), folded: true },
    { title: 'The vocabulary, entry by entry', lines, folded: lines.length > firstShown },
    { title: 'Where, for example', lines: samples, folded: true },
  ];
}

const firstShown = 20;

/** Text that Markdown takes as it is: no markup, no HTML, and nobody is called by an @. */
function escaped(text: string): string {
  return plain(text)
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@/g, '&#64;')
    .replace(/[\\*_[\]|~#]/g, '\\$&')
    .replace(/`(?!replacedBy|deprecated)(?<!`replacedBy`|`deprecated`)/g, '\\`');
}

function short(line: string): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine).replace(/[\\&][^;\s]{0,5}$/, '')} …`;
}
