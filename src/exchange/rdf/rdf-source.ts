export type TurtleFormat = 'turtle' | 'trig' | 'ntriples' | 'nquads';
export type RdfFormat = TurtleFormat | 'rdfxml' | 'jsonld';

export interface RdfSource {
  format: RdfFormat;
  /** As errors name the file. */
  path: string;
  /** What relative addresses are read against where the file says nothing of that. */
  base?: string | undefined;
  /** Whether addresses with spaces and the like are kept and told of (`odd`), where the format lets them pass, instead of refused. */
  keepOdd?: boolean | undefined;
}

/** A source whose base is known. */
export type BasedSource = RdfSource & { base: string };

/** An address that is nobody's (RFC 2606): nothing that is made up is taken for somebody's. */
export const neutralBase = 'https://briefgraph.example/';
