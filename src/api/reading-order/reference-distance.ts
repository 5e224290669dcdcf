/** What refers to what: of each concept those that its definitions mention or that stand above it. */
export type References = (id: string) => ReadonlySet<string>;

/**
 * How much more the surroundings of one concept refer to another than the other's do to it (RefD: Liang, Wu, Huang and
 * Giles, Measuring Prerequisite Relations Among Concepts, EMNLP 2015, with equal weights): from -1 to 1. Above 0 the other
 * is likely to be needed for the one.
 */
export function referenceDistance(one: Surroundings, other: Surroundings, references: References): number {
  return share(one, other.id, references) - share(other, one.id, references);
}

/** A concept and those that are closest to it. */
export interface Surroundings {
  id: string;
  around: string[];
}

function share({ id, around }: Surroundings, to: string, references: References): number {
  return referring({ id, around }, to, references).length / (around.length + 1);
}

/** Those of a concept's surroundings, the concept itself first, that refer to another. */
export function referring({ id, around }: Surroundings, to: string, references: References): string[] {
  return [id, ...around].filter((each) => references(each).has(to));
}
