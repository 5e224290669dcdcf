import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { annotateCommand } from './annotate.ts';
import { candidatesCommand } from './candidates.ts';
import { dumpCommand } from './dump.ts';
import { ingestCommand } from './ingest.ts';
import { parseCommand } from './parse.ts';
import { queryCommand } from './query.ts';
import { removeCommand } from './remove.ts';
import { resolveCommand } from './resolve.ts';
import { seedCommand } from './seed/seed.ts';
import { serveCommand } from './serve.ts';

const commands = [
  serveCommand,
  ingestCommand,
  parseCommand,
  annotateCommand,
  resolveCommand,
  removeCommand,
  dumpCommand,
  queryCommand,
  candidatesCommand,
  seedCommand,
];

export function program(): Command {
  const packageFile = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const root = new Command('briefgraph')
    .description('The glossary and concept knowledge graph for AI-research news: briefs in, answers with evidence out.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(add --help for what it takes)')
    .addHelpText(
      'after',
      `
Examples:
  briefgraph serve                                  GraphQL and playground on http://127.0.0.1:4000/graphql
  briefgraph ingest captures/ feed.xml              read, link and store what was saved
  briefgraph query '{ search(query: "scaling laws") { nodes { __typename } } }'

The graph is .briefgraph/graph.db, or where --db or NEO4J_URI says.`,
    );
  for (const command of commands)
    root.addCommand(command().exitOverride().showHelpAfterError('(add --help for what it takes)'));
  return root;
}
