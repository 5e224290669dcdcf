import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { BriefgraphError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Vocabulary } from '../../model.ts';
import { didYouMean } from '../../seed/did-you-mean.ts';
import { shippedSeeds, vocabularyFor } from '../vocabulary.ts';
import { type Proposal, type SuggestionKind, suggestionKinds } from './proposal.ts';
import { suggest } from './suggest.ts';

/**
 * The seeds that suggestions are for: a folder, or the shipped ones. Throws where the graph goes by others, since what
 * those have would all be suggested again.
 */
export async function vocabularyToCurate(graph: GraphEngine, folder?: string): Promise<Vocabulary> {
  const ours = await vocabularyFor(graph, folder);
  if (ours) return ours.entries;
  throw new BriefgraphError('USAGE', 'the graph has another vocabulary than the shipped one', {
    next: 'Name its folder with --seed.',
  });
}

/** The folder to write to. The seeds of an installed package are not written: the next installation would undo it. */
export function seedsToEdit(folder?: string, shipped = shippedSeeds): string {
  if (folder !== undefined) return folder;
  const installed = /[\\/]node_modules[\\/]/.test(realpathSync(shipped));
  if (!installed && existsSync(join(shipped, '../src/cli'))) return shipped;
  throw new BriefgraphError('USAGE', 'the shipped vocabulary is part of the installed program, and is not written to', {
    where: shipped,
    next: 'Copy the folder, and name the copy with --seed here and with ingest.',
  });
}

/** The suggestions that are called so, in the order asked for. Throws NOT_FOUND with the nearest one's id. */
export async function suggestionsCalled(
  graph: GraphEngine,
  vocabulary: Vocabulary,
  ids: string[],
): Promise<Proposal[]> {
  const kinds = suggestionKinds.filter((kind) => ids.some((id) => id.startsWith(`${kind}/`)));
  const unknown = ids.find((id) => !suggestionKinds.some((kind) => id.startsWith(`${kind}/`)));
  if (unknown !== undefined) {
    throw new BriefgraphError('NOT_FOUND', `there is no suggestion "${unknown}"`, {
      next: `Their ids begin with ${suggestionKinds.map((kind) => `${kind}/`).join(', ')}; \`seed suggest\` lists them.`,
    });
  }
  const found = await suggest(graph, vocabulary, kinds);
  const byId = new Map(found.map((each) => [each.id, each]));
  return [...new Set(ids)].map((id) => byId.get(id) ?? refuse(id, vocabulary, [...byId.keys()]));
}

function refuse(id: string, { rejected }: Vocabulary, known: string[]): never {
  const before = rejected.find((each) => each.id === id);
  if (before) {
    throw new BriefgraphError('NOT_FOUND', `${id} was rejected: ${before.reason}`, {
      next: 'To have it back, take it out of `rejected` in the seeds.',
    });
  }
  throw new BriefgraphError('NOT_FOUND', `there is no suggestion "${id}".${didYouMean(id, known)}`, {
    next: `\`seed suggest --kind ${id.slice(0, id.indexOf('/')) as SuggestionKind}\` lists what there is.`,
  });
}
