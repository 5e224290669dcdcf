import { Command } from 'commander';
import { writeLine } from './terminal.ts';

export function annotateCommand(): Command {
  return new Command('annotate')
    .description('finds concepts, papers, people and organizations in a text from standard input, with their places')
    .option('--jsonl', 'lines {id, text} in, lines {id, mentions, abbreviations} out')
    .option('--seed <folder>', 'the vocabulary (without it: the shipped one)')
    .addHelpText('after', `\nExample:\n  echo 'μP makes scaling laws transfer.' | briefgraph annotate`)
    .action(async (options: { jsonl?: boolean; seed?: string }) => {
      const { annotate } = await import('../pipeline/annotate.ts');
      const { knowledgeOf } = await import('../pipeline/knowledge.ts');
      const { readVocabulary } = await import('../pipeline/vocabulary.ts');
      const { standardInput, standardLines } = await import('./text-lines.ts');
      const known = knowledgeOf((await readVocabulary(options.seed)).entries);
      if (!options.jsonl) {
        await writeLine(JSON.stringify(annotate(await standardInput(), known)));
        return;
      }
      for await (const { id, text } of standardLines()) {
        await writeLine(JSON.stringify({ id, ...annotate(text, known) }));
      }
    });
}
