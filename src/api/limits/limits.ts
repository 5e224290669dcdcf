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
  /** Fields of the query itself, in all fragments where they are spread. */
  rootFields: 50,
  /** Directives in a document, and on one field. */
  directives: 50,
  directivesOfOne: 4,
  /**
   * Of each name the square of how often a document selects it, together: GraphQL compares those in one place with each
   * other. A query with the same field in 60 places has 3600.
   */
  repetition: 10_000,
  /** Variables that an operation declares. */
  variables: 50,
  /** Lists and objects in lists and objects that a client sends as variables. The deepest input type has 2. */
  inputDepth: 20,
  /** Objects that could come back, counted by page sizes: see cost.ts. */
  cost: 20_000,
  /** What is wrong with one query is told so many times. */
  validationErrors: 20,
  /** Uses of @defer and @stream, in all fragments where they are spread. */
  incremental: 20,
  /** Ids that one subscription follows. */
  followed: 100,
  /** Versions of the graph that a subscription makes up for. */
  missedVersions: 10_000,
} as const;

/** What all requests share. */
export const shared = {
  /** Milliseconds that a request may take, where nobody says otherwise. */
  requestTime: 10_000,
  /** Requests that cost no more than that run in a room of their own, which dear ones cannot fill. */
  lightCost: 1000,
  light: { requests: 20, cost: 20_000, waiting: 200 },
  heavy: { requests: 4, cost: 20_000, waiting: 50 },
  /** Statements under way at once. The embedded engine has four threads; one is left for those who look whether anything changed. */
  reads: { embedded: 3, neo4j: 12 },
  /** Subscriptions that are open at a time: of one client, and of all. */
  streams: { client: 20, all: 1000 },
  /** Bytes of bodies that have begun to come. */
  unfinishedBodies: 32_000_000,
  /** Cost points that a client may use in a minute, and a client on this machine, where nobody says otherwise. */
  budget: 600_000,
  localBudget: 60_000_000,
} as const;
