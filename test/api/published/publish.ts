/** `npm run schema`: renews the schema that apps know. Not where it would break them and nobody has said why. */
import { existsSync, writeFileSync } from 'node:fs';
import { changesOf, servedSdl } from './changes.ts';
import { readAllowed, readPublished, sdlFile } from './files.ts';

const served = servedSdl();
const { breaking, other } = existsSync(sdlFile)
  ? await changesOf(readPublished(), served, readAllowed())
  : { breaking: [], other: ['The schema is published for the first time.'] };
if (breaking.length > 0) {
  process.stderr.write(`These changes break apps:\n${breaking.map((each) => `  ${each}\n`).join('')}`);
  process.stderr.write('Deprecate what is to go, or list them in schema/published/breaking-changes.json.\n');
  process.exitCode = 1;
} else {
  writeFileSync(sdlFile, served);
  process.stdout.write(`${[...other, `${other.length} changes published`].join('\n')}\n`);
}
