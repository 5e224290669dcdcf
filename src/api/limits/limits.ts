/** What one request may ask for. All are checked before anything of it runs. Ordinary queries stay far below. */
export const limits = {
  /** Bytes of a request's body. The longest text to annotate fits, even with each of its code units as `\u0000`. */
  bodySize: 400_000,
  /** Words and signs of a document. */
  tokens: 2000,
  /** Fields in fields. Four connections deep is 14: `paper { briefs { edges { node { …`. */
  depth: 16,
  /** Fields with a name of the client's own, in all fragments where they are spread. */
  aliases: 30,
  /** Objects that could come back, counted by page sizes: see cost.ts. */
  cost: 20_000,
  /** Uses of @defer and @stream, in all fragments where they are spread. */
  incremental: 20,
  /** Ids that one subscription follows. */
  followed: 100,
  /** Versions of the graph that a subscription makes up for. */
  missedVersions: 10_000,
  /** Subscriptions that are open at a time. */
  streams: { client: 20, all: 1000 },
} as const;
