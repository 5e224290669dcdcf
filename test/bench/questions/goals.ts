/** The goals for Q1 to Q4, as they were set before anything was measured. */
import type { Question } from '../world/questions.ts';
import type { Name } from './contestants.ts';

export type Mode = 'cold' | 'as shipped';

export interface Goal {
  mode: Mode;
  ours: Name;
  peer: Name;
  /** Answers per second: at least so many times the peer's. */
  least: Partial<Record<Question, number>>;
}

export const goals: Goal[] = [
  { mode: 'cold', ours: 'ours, Neo4j', peer: 'raw driver', least: { Q1: 0.6, Q2: 0.6, Q3: 0.8, Q4: 0.5 } },
  { mode: 'cold', ours: 'ours, Neo4j', peer: '@neo4j/graphql', least: { Q1: 3, Q2: 2, Q3: 2.5, Q4: 3 } },
  { mode: 'cold', ours: 'ours, embedded', peer: 'raw driver', least: { Q1: 1.5, Q2: 1.4 } },
  { mode: 'as shipped', ours: 'ours, Neo4j', peer: 'raw driver', least: { Q1: 1.5, Q2: 1.5, Q3: 1.5, Q4: 1.5 } },
  { mode: 'as shipped', ours: 'ours, Neo4j', peer: '@neo4j/graphql', least: { Q1: 8, Q2: 5, Q3: 8, Q4: 8 } },
  { mode: 'as shipped', ours: 'ours, embedded', peer: 'raw driver', least: { Q1: 1.5, Q2: 1.5, Q3: 1.5, Q4: 1.5 } },
  { mode: 'as shipped', ours: 'ours, embedded', peer: '@neo4j/graphql', least: { Q1: 8, Q2: 5, Q3: 8, Q4: 8 } },
];

/** The hottest may cost so many times what the median does, in processor time of server and database. */
export const mostForTheHottest = 2;
