/** Pieces that hostile queries are made of. */

/** Wraps a selection in fields, the first outermost. */
export const nested = (fields: readonly string[], inner: string) =>
  fields.reduceRight((made, field) => `${field} { ${made} }`, inner);

/** A connection's page, down to its nodes. */
export const page = (name: string, first: number) => [`${name}(first: ${first})`, 'nodes'];

export const many = (times: number, make: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => make(i)).join(' ');

/** Fragments that spread each other twofold, so many times. */
export const doubling = (levels: number, inner: string) =>
  `{ ...f0 } ${many(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...g${i} } fragment g${i} on Query { ...f${i + 1} }`)} fragment f${levels} on Query { ${inner} }`;

/** So many times the same around nothing. */
export const around = (open: string, close: string, times: number, inner = '') =>
  `${open.repeat(times)}${inner}${close.repeat(times)}`;

/** A word that must never come back. */
export const secret = 'hunter2';
