import type { SeedPlan } from '../../pipeline/seed/plan-of.ts';
import type { Format } from './change-options.ts';
import { planMarkdown } from './plan-markdown.ts';
import type { Tense } from './plan-sentences.ts';
import { planText } from './plan-text.ts';

/** Colour where somebody looks and has not asked for none. */
function wantsColor(asked: boolean): boolean {
  if (!asked || process.env.NO_COLOR) return false;
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}

/** A plan in words. */
export function planInWords(plan: SeedPlan, format: Exclude<Format, 'json'>, tense: Tense, color: boolean): string {
  return format === 'markdown' ? planMarkdown(plan, tense) : planText(plan, { tense, color: wantsColor(color) });
}
