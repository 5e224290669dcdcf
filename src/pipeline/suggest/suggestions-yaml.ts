import { commentLines, fieldLines } from '../../seed/editing/seed-text.ts';
import { listNames } from '../../seed/shapes/shapes.ts';
import type { Suggestion } from './suggestion.ts';
import { evidenceText, openComments, reasonsText } from './suggestion-comments.ts';

/** Suggestions as entries to be pasted into seeds, each below its id, its reasons and what briefs say. */
export function suggestionsYaml(suggestions: Suggestion[]): string {
  const lists = listNames.flatMap((list) => {
    const ofList = suggestions.filter((each) => each.list === list);
    return ofList.length > 0 ? [[`${list}:`, ...ofList.map(entryText)].join('\n')] : [];
  });
  return lists.join('\n\n');
}

function entryText(suggestion: Suggestion): string {
  const { id, score, entry, open, evidence } = suggestion;
  const above = [`${id} (score ${score}): ${reasonsText(suggestion)}`, ...(open ? [open] : evidence.map(evidenceText))];
  const fields = Object.entries(entry).flatMap(([field, value]) => [
    ...fieldLines(field, value, '    ', true),
    ...(value === null ? commentLines(openComments(suggestion), '      ') : []),
  ]);
  return [...commentLines(above, '  '), `  - ${fields[0]?.trimStart()}`, ...fields.slice(1), ''].join('\n');
}
