import type { Capture, Clipping } from '../model.ts';
import { anyPage, layouts } from './layouts.ts';
import { makePage } from './page.ts';

/**
 * The briefs in a capture, in its order. A page of an unknown layout is one article; a page without text is none,
 * and so is an entry without a title.
 */
export function parse(capture: Capture): Clipping[] {
  const page = makePage(capture);
  const layout = layouts.find(({ recognises }) => recognises(page)) ?? anyPage;
  return layout.parse(page).filter(({ title }) => title !== '');
}
