/** A page of a list. */
export interface Page<Edge extends { node: unknown }> {
  edges: Edge[];
  /** The edges' nodes. */
  nodes: Edge['node'][];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type Connection<Edge> = { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/**
 * A list that has not been asked for yet. `await` asks for its first page; `for await` goes over its edges to the end,
 * page by page as they are needed.
 */
export class Pages<Edge extends { node: unknown }, More extends object = object>
  implements PromiseLike<Page<Edge> & More>, AsyncIterable<Edge>
{
  readonly #read: (after: string | null) => Promise<Connection<Edge> & More>;
  readonly #after: string | null;
  #first: Promise<Page<Edge> & More> | undefined;

  constructor(read: (after: string | null) => Promise<Connection<Edge> & More>, after: string | null = null) {
    this.#read = read;
    this.#after = after;
  }

  // biome-ignore lint/suspicious/noThenProperty: so that `await` asks
  then<Kept = Page<Edge> & More, Caught = never>(
    onPage?: ((page: Page<Edge> & More) => Kept | PromiseLike<Kept>) | null,
    // biome-ignore lint/suspicious/noExplicitAny: as Promise has it
    onError?: ((error: any) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    this.#first ??= this.#page(this.#after);
    return this.#first.then(onPage, onError);
  }

  // biome-ignore lint/suspicious/noExplicitAny: as Promise has it
  catch<Caught = never>(onError?: ((error: any) => Caught | PromiseLike<Caught>) | null) {
    return this.then(undefined, onError);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Edge, void, undefined> {
    for (let after = this.#after; ; ) {
      const { edges, pageInfo } = await this.#page(after);
      yield* edges;
      if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
      after = pageInfo.endCursor;
    }
  }

  async #page(after: string | null): Promise<Page<Edge> & More> {
    const connection = await this.#read(after);
    return { ...connection, nodes: connection.edges.map(({ node }) => node) };
  }
}
