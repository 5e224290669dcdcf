/**
 * `npm run words`: writes the words that compromise knows, with their tags, into src/text/tagged-words.json. compromise
 * makes them anew at each start, a quarter of a second's work, from rules that we ask for nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version, license } = JSON.parse(readFileSync(at('../node_modules/compromise/package.json'), 'utf8'));
const notice = readFileSync(at('../node_modules/compromise/LICENSE'), 'utf8').trim();

/** Words by their tags: `{"Noun Singular": "abbey,abbot,…"}`. */
const groups = {};
for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  const joined = [tags].flat().join(' ');
  groups[joined] ??= [];
  groups[joined].push(word);
}
const words = Object.fromEntries(Object.entries(groups).map(([tags, all]) => [tags, all.join(',')]));

const file = { from: `compromise ${version}`, license, notice, words };
writeFileSync(at('../src/text/tagged-words.json'), `${JSON.stringify(file, null, 2)}\n`);
