import { Command } from 'commander';
import { BriefgraphError } from '../errors.ts';
import { databaseOption, withGraph } from './database.ts';
import { writeLine } from './terminal.ts';

export function queryCommand(): Command {
  return new Command('query')
    .description('runs a GraphQL query against the database, without a server')
    .argument('<graphql>', 'the query')
    .option('--variables <json>', 'its variables', '{}')
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Exit code 1 if the answer has errors.

Example:
  briefgraph query '{ concept(label: "muP") { prefLabel related(first: 5) { edges { score node { prefLabel } } } } }'`,
    )
    .action((query: string, options: { db: string; variables: string }) => {
      const body = JSON.stringify({ query, variables: variables(options.variables) });
      return withGraph(options.db, { readOnly: true }, async (graph) => {
        const { createApi } = await import('../api/create-api.ts');
        const { graphAnnotator } = await import('../pipeline/annotator.ts');
        const { graphCandidates } = await import('../pipeline/candidates.ts');
        const api = createApi({ graph, annotate: graphAnnotator(graph), candidates: graphCandidates(graph) });
        const headers = { 'content-type': 'application/json', accept: 'application/json' };
        const request = new Request('http://localhost/graphql', { method: 'POST', headers, body });
        const whole = (await (await api.fetch(request)).json()) as { errors?: unknown[]; extensions?: unknown };
        // What a question costs is for those who share a server.
        const { extensions: _, ...answer } = whole;
        await writeLine(JSON.stringify(answer, null, 2));
        if (answer.errors) process.exitCode = 1;
      });
    });
}

function variables(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, with what it should be.
  }
  throw new BriefgraphError('USAGE', '--variables is not a JSON object', {
    next: `For example: --variables '{"n": 5}'`,
  });
}
