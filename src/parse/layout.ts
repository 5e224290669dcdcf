import type { Clipping } from '../model.ts';
import type { Page } from './page.ts';

/** How one outlet, or one kind of page, is laid out. */
export interface Layout {
  name: string;
  recognises: (page: Page) => boolean;
  /** The briefs on the page, in its order. */
  parse: (page: Page) => Clipping[];
}
