import { BriefgraphError } from '../../../errors.ts';
import { didYouMean } from '../../../seed/did-you-mean.ts';
import { allRules, ruleOf, type ToldRule } from './all-rules.ts';

/** What there is to know of a rule, or the list of them. Throws USAGE for a rule that there is none of. */
export function explain(id: string, format: string): string {
  const asked = id === 'all' ? allRules : [known(id)];
  if (format === 'json') return JSON.stringify(id === 'all' ? asked : asked[0], null, 2);
  return id === 'all' ? list() : inFull(asked[0] as ToldRule);
}

function known(id: string): ToldRule {
  const rule = ruleOf.get(id);
  if (rule) return rule;
  throw new BriefgraphError('USAGE', `there is no rule "${id}".${didYouMean(id, ruleOf.keys())}`, {
    next: '`briefgraph seed check --explain all` lists the rules.',
  });
}

function list(): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  return allRules
    .map(
      ({ id, severity, title, fix }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}${fix ? ' (--fix)' : ''}`,
    )
    .join('\n');
}

function inFull({ id, severity, title, why, advice, standard, fix }: ToldRule): string {
  const lines = [`${id} (${severity}): ${title}`, '', why, '', `What to do: ${advice}`];
  if (fix) lines.push(`--fix ${fix}.`);
  if (standard) lines.push(`Standard: ${standard}`);
  return lines.join('\n');
}
