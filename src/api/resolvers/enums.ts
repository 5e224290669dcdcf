import { briefKinds, conceptKinds } from '../../model.ts';

/** `digest-item` in the graph is DIGEST_ITEM in GraphQL. */
const upperCase = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value.toUpperCase().replace(/-/g, '_'), value]));

export const enums = { BriefKind: upperCase(briefKinds), ConceptKind: upperCase(conceptKinds) };
