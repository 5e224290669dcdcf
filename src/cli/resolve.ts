import { Argument, Command } from 'commander';
import { BriefgraphError } from '../errors.ts';
import type { EntityType } from '../model.ts';
import { writeLine } from './terminal.ts';

const types: Record<string, EntityType> = {
  paper: 'PAPER',
  concept: 'CONCEPT',
  person: 'PERSON',
  organization: 'ORGANIZATION',
  outlet: 'OUTLET',
};

export function resolveCommand(): Command {
  return new Command('resolve')
    .description('says which entity a text names: MATCH, AMBIGUOUS or NONE, with reasons')
    .addArgument(new Argument('<type>').choices(Object.keys(types)))
    .argument('[text]', 'a title, a label, a name, an arXiv id, a DOI or an address')
    .option('--jsonl', 'lines {id, text} from standard input instead of one text')
    .option('--seed <folder>', 'the vocabulary (without it: the shipped one)')
    .addHelpText(
      'after',
      `\nExamples:\n  briefgraph resolve concept muP\n  briefgraph resolve paper arXiv:1706.03762v5`,
    )
    .action(async (kind: string, text: string | undefined, options: { jsonl?: boolean; seed?: string }) => {
      const type = types[kind] as EntityType;
      if ((options.jsonl ?? false) === (text !== undefined)) {
        const what = text === undefined ? 'there is no text to resolve' : 'a text and --jsonl are too much at once';
        throw new BriefgraphError('USAGE', what, {
          next: `Give one text (briefgraph resolve ${kind} "…"), or --jsonl and lines {"id": …, "text": "…"} on standard input.`,
        });
      }
      const { resolver } = await import('../link/papers/resolve.ts');
      const { namesOf } = await import('../pipeline/curated-names.ts');
      const { readVocabulary } = await import('../pipeline/vocabulary.ts');
      const { standardLines } = await import('./text-lines.ts');
      const { entries } = await readVocabulary(options.seed);
      const resolve = resolver(type, namesOf(entries), entries);
      if (text !== undefined) {
        await writeLine(JSON.stringify({ id: null, ...resolve(text) }));
        return;
      }
      for await (const line of standardLines()) {
        await writeLine(JSON.stringify({ id: line.id, ...resolve(line.text) }));
      }
    });
}
