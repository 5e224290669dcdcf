import type { Vocabulary } from '../model.ts';
import { entryHash } from '../seed/canonical.ts';

/** Goes up when names are kept in another form than before: a graph that has the old form takes the vocabulary anew. */
const namesForm = 4;

/** What a vocabulary is known by. */
export function hashOf(entries: Vocabulary): string {
  return entryHash({ entries, form: namesForm });
}
