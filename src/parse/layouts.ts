import { aissential } from './aissential.ts';
import { article } from './article.ts';
import { latentbrief } from './latentbrief.ts';
import type { Layout } from './layout.ts';
import { newsletter } from './newsletter.ts';
import { pseedr } from './pseedr.ts';
import { weeklyTable } from './weekly-table.ts';

/** Asked in this order; the first that recognises a page parses it. */
export const layouts: Layout[] = [latentbrief, aissential, pseedr, weeklyTable, newsletter];

/** For every other page. */
export const anyPage: Layout = article;
