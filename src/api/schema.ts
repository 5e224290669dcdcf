import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Context } from './context.ts';
import { annotatedMention } from './resolvers/annotation.ts';
import { brief } from './resolvers/brief.ts';
import { candidate, nearConcept } from './resolvers/candidate.ts';
import { concept } from './resolvers/concept.ts';
import { enums } from './resolvers/enums.ts';
import { evidence } from './resolvers/evidence.ts';
import { organization } from './resolvers/organization.ts';
import { outlet } from './resolvers/outlet.ts';
import { paper } from './resolvers/paper.ts';
import { pathStep } from './resolvers/path.ts';
import { person } from './resolvers/person.ts';
import { node, query } from './resolvers/query.ts';
import { searchResult } from './resolvers/search.ts';
import { story } from './resolvers/story.ts';
import { newBrief, subscription } from './resolvers/subscription.ts';

const folder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The types as written in `schema/`, in one text. */
export function readTypes(): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

/** The schema that is served: the types of `schema/` with their resolvers. */
export function createSchema() {
  return makeExecutableSchema<Context>({
    typeDefs: readTypes(),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    resolvers: {
      ...enums,
      Query: query,
      Subscription: subscription,
      NewBrief: newBrief,
      Node: node,
      SearchResult: searchResult,
      Brief: brief,
      Paper: paper,
      Concept: concept,
      Person: person,
      Outlet: outlet,
      Organization: organization,
      Story: story,
      PathStep: pathStep,
      Evidence: evidence,
      AnnotatedMention: annotatedMention,
      Candidate: candidate,
      NearConcept: nearConcept,
    },
  });
}
