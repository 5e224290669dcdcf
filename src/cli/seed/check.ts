import { Command } from 'commander';
import { writeLine } from '../terminal.ts';

export function checkCommand(): Command {
  return new Command('check')
    .description('says what is wrong with seeds: a folder of YAML or JSON files, or one file')
    .argument('[path]', 'the seeds (without it: the shipped ones)')
    .action(async (path?: string) => {
      const { readVocabulary } = await import('../../pipeline/vocabulary.ts');
      await readVocabulary(path);
      await writeLine('no errors');
    });
}
