import type { Reply } from './target.ts';

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

export const typename = '{ __typename }';
export const hub = 'concept(id: "concept/loss-landscape")';
export const graphqlPath = `/graphql?query=${encodeURIComponent(typename)}`;

/** A request as it goes over the wire. */
export const http = (method: string, target: string, headers = '', body = '') =>
  `${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n${body}`;

/** One at a time would be no attack. */
export const together = (times: number, send: (index: number) => Promise<Reply>) =>
  Promise.all(Array.from({ length: times }, (_, index) => send(index)));
