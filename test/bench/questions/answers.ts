/** Answers of all contestants brought to one form, and whether they say the same. */
import { isDeepStrictEqual } from 'node:util';
import type { Question } from '../world/questions.ts';
import { ask, type Contestant } from './contestants.ts';
import { cold, type Heat, type Parameters, single } from './draws.ts';

/** Plain values, in an order that does not depend on who answered; of Q3 the ids alone. */
export type Common = unknown;

interface Item {
  [field: string]: unknown;
}

interface Connection {
  nodes?: Item[];
  edges?: Item[];
}

const pick = (item: Item | null | undefined, ...fields: string[]) =>
  item ? Object.fromEntries(fields.map((field) => [field, item[field] ?? null])) : null;
const briefOf = (item: Item) => pick(item, 'id', 'title', 'url', 'publishedAt');
const conceptOf = (item: Item) => pick(item, 'id', 'prefLabel');
const listOf = (value: unknown) =>
  (Array.isArray(value) ? value : ((value as Connection | null)?.nodes ?? [])) as Item[];
const edgesOf = (value: unknown) =>
  (Array.isArray(value) ? value : ((value as Connection | null)?.edges ?? [])) as Item[];

function common(question: Question, answer: Item): Common {
  switch (question) {
    case 'Q1':
      return {
        ...pick(answer, 'id', 'title'),
        briefs: listOf(answer.briefs).map((brief) => ({
          ...briefOf(brief),
          outlet: pick(brief.outlet as Item, 'id', 'name'),
          concepts: listOf(brief.concepts).map(conceptOf),
        })),
      };
    case 'Q2':
      return {
        ...conceptOf(answer),
        related: edgesOf(answer.related).map((edge) => ({
          score: edge.score,
          node: conceptOf(edge.node as Item),
          reasons: listOf(edge.reasons)
            .map((reason) => ({ ...pick(reason, 'kind', 'weight'), briefs: listOf(reason.briefs).map(briefOf) }))
            .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        })),
      };
    case 'Q3':
      return edgesOf(answer).map((edge) => ((edge.node ?? edge) as Item).id);
    case 'Q4':
      return {
        ...pick(answer, 'id', 'prefLabel', 'status', 'definition'),
        altLabels: answer.altLabels ?? [],
        // Stored in small letters, which the plain peers give as they are.
        kind: String(answer.kind).toUpperCase(),
      };
  }
}

/** Of our own API. */
export function fromConnections(question: Question, answer: unknown): Common {
  const { data } = answer as { data: Record<string, Item> };
  return common(question, { Q1: data.paper, Q2: data.concept, Q3: data.search, Q4: data.concept }[question] as Item);
}

/** Of the other GraphQL servers. */
export function fromPlain(question: Question, answer: unknown): Common {
  const { data } = answer as { data: Record<string, Item> & { papers?: Item[]; concepts?: Item[] } };
  const paper = data.papers?.[0] ?? data.paper;
  const concept = data.concepts?.[0] ?? data.concept;
  return common(question, { Q1: paper, Q2: concept, Q3: data.search, Q4: data.conceptByKey }[question] as Item);
}

/** Of the raw driver's rows. */
export function fromRaw(question: Question, answer: unknown): Common {
  const row = answer as Item;
  return common(question, (question === 'Q3' ? row.found : question === 'Q4' ? row.concept : row) as Item);
}

const checked = 40;
const heats: Heat[] = ['hottest', 'median asked', 'median'];

/** How far the answers to Q3 agree: the share of found briefs that the raw driver found as well. */
export interface Agreement {
  asked: number;
  search: Map<string, number>;
}

/**
 * Asks everybody the same. Throws where two say something else to Q1, Q2 or Q4. To Q3 they may: our search ranks by the
 * same rules on both engines, the others by what their engine's index gives.
 */
export async function checkAnswers(contestants: Contestant[]): Promise<Agreement> {
  const reference = contestants.find(({ name }) => name === 'raw driver') as Contestant;
  const others = contestants.filter((one) => one !== reference && one.name !== 'yoga, a constant');
  let asked = 0;
  const compare = async (question: Question, parameters: Parameters) => {
    asked += 1;
    const expected = reference.common(question, await ask(reference, question, parameters));
    for (const other of others) {
      const found = other.common(question, await ask(other, question, parameters));
      if (isDeepStrictEqual(found, expected)) continue;
      const told = (value: Common) => JSON.stringify(value, null, 1).slice(0, 3000);
      throw new Error(
        `${question} ${JSON.stringify(parameters)}: ${other.name} answers otherwise than the raw driver\n${told(found)}\n${told(expected)}`,
      );
    }
  };
  for (const question of ['Q1', 'Q2'] as const)
    for (const heat of heats) await compare(question, single(question, heat));
  for (const question of ['Q1', 'Q2', 'Q4'] as const) {
    for (const parameters of cold(question, 7, checked)) await compare(question, parameters);
  }
  const shared = new Map(others.map(({ name }) => [name as string, 0]));
  for (const parameters of cold('Q3', 7, checked)) {
    asked += 1;
    const expected = new Set(reference.common('Q3', await ask(reference, 'Q3', parameters)) as string[]);
    for (const other of others) {
      const found = other.common('Q3', await ask(other, 'Q3', parameters)) as string[];
      if (found.length !== expected.size) {
        throw new Error(`Q3 ${JSON.stringify(parameters)}: ${other.name} finds ${found.length}, not ${expected.size}`);
      }
      const same = found.filter((id) => expected.has(id)).length / expected.size;
      shared.set(other.name, (shared.get(other.name) as number) + same / checked);
    }
  }
  return { asked, search: shared };
}
