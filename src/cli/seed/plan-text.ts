import { styleText } from 'node:util';
import type { SeedPlan } from '../../pipeline/seed/plan-of.ts';
import { counted, plain } from '../terminal.ts';
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

export interface TextOptions {
  tense: Tense;
  color: boolean;
}

type Tone = Parameters<typeof styleText>[0];

/** Of each kind so many are shown; JSON has all. */
const most = 40;
const mostDetails = 12;

const tones: Record<string, Tone> = { '+': 'green', '-': 'red', '~': 'yellow', '>': 'cyan', '!': 'magenta' };

/** A plan for people at a terminal. */
export function planText(plan: SeedPlan, { tense, color }: TextOptions): string {
  if (!plan.changes) return 'no changes: the graph has these seeds already';
  const lines: string[] = [];
  const say = (text: string, tone: Tone = 'reset') => {
    lines.push(color && tone !== 'reset' ? styleText(tone, plain(text), { validateStream: false }) : plain(text));
  };
  const some = <T>(list: T[], each: (one: T) => void) => {
    list.slice(0, most).forEach(each);
    if (list.length > most)
      say(`  … and ${(list.length - most).toLocaleString('en')} more (--format json has all)`, 'dim');
  };
  say(`vocabulary: ${entityCounts(plan.entities) || 'no entity changes'}`, 'bold');
  some(planLines(plan), ({ mark, text, details }) => {
    say(`  ${mark} ${text}`, tones[mark]);
    for (const detail of details.slice(0, mostDetails)) say(`      ${detail}`);
    if (details.length > mostDetails) say(`      … and ${details.length - mostDetails} more`, 'dim');
  });
  say('');
  say(`briefs: ${reachCounts(plan)}`, 'bold');
  some(plan.reach.groups, (group) => {
    const mark = group.from === null ? '+' : group.to === null ? '-' : '>';
    say(`  ${mark} ${reachSentence(group, tense)}`, tones[mark]);
  });
  if (plan.reach.undecided.length > 0) {
    say('');
    say(`undecided: ${undecidedSentence(plan, tense)}`, ['bold', 'yellow']);
    some(plan.reach.undecided, ({ brief, start, end, quote, was }) =>
      say(`  ? ${brief} ${start}-${end} "${quote}", was ${nameOf(was)}`, 'yellow'),
    );
  }
  const told = warnings(plan, tense);
  if (told.length > 0) {
    say('');
    say(`warnings: ${counted(told.length, 'id leads', 'ids lead')} nowhere`, ['bold', 'red']);
    some(told, (text) => say(`  ! ${text}`, 'red'));
  }
  return lines.join('\n');
}
