import type { Quad } from '@rdfjs/types';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { BriefgraphError } from '../../errors.ts';
import { badRdf, type Place, QuadCollector, type RdfReading, rdfLimits } from './collect-quads.ts';
import { entitiesOf } from './doctype.ts';
import type { BasedSource } from './rdf-source.ts';

type Tag = Parameters<RdfXmlParser['onTag']>[0];

/** What the library keeps to itself, and we have to see. */
interface Insides {
  saxParser: { line: number; column: number; ENTITIES: Record<string, string>; close(): void };
  activeTagStack: { text?: string; predicate?: unknown; childrenStringTags?: string[] }[];
}

export function readRdfXml(text: string, source: BasedSource): RdfReading {
  const { path } = source;
  const found = new QuadCollector(source);
  const parser = new SeenParser(found, source);
  let fault: unknown;
  const settle = (error?: Error | null) => {
    fault ??= error;
  };
  parser.on('error', settle);
  parser._transform(text, 'utf8', settle);
  if (!fault) {
    try {
      parser.insides.saxParser.close();
    } catch (error) {
      fault = error;
    }
  }
  if (fault) throw faultOf(fault as Error, path, parser.here());
  if (parser.plainLangs > 0) {
    found.warnings.push(
      `${parser.plainLangs} attributes "lang" say nothing in RDF/XML; they were read as the "xml:lang" that is meant`,
    );
  }
  return found;
}

/** The library's parser, with places, all of a text that comes in pieces, and entities that cannot grow. */
class SeenParser extends RdfXmlParser {
  plainLangs = 0;
  readonly #found: QuadCollector;
  readonly #path: string;
  readonly #lines: Place[] = [];

  constructor(found: QuadCollector, { path, base }: BasedSource) {
    // Addresses are looked at when they are collected.
    super({ baseIRI: base, trackPosition: true, allowDuplicateRdfIds: true, validateUri: false });
    this.#found = found;
    this.#path = path;
  }

  get insides(): Insides {
    return this as unknown as Insides;
  }

  here(): Place {
    const { line, column } = this.insides.saxParser;
    return { line, column: column + 1 };
  }

  override push(quad: Quad | null): boolean {
    if (quad) this.#found.add(quad, { line: (this.#lines.at(-1) ?? this.here()).line });
    return true;
  }

  override onTag(tag: Tag): void {
    const place = this.here();
    this.#lines.push(place);
    if (this.#lines.length > rdfLimits.depth) {
      throw badRdf(this.#path, place, `more than ${rdfLimits.depth} elements inside each other`);
    }
    const { lang } = tag.attributes;
    if (lang && typeof lang === 'object' && !('xml:lang' in tag.attributes)) {
      delete tag.attributes.lang;
      const named = { name: 'xml:lang', prefix: 'xml', local: 'lang', uri: 'http://www.w3.org/XML/1998/namespace' };
      tag.attributes['xml:lang'] = { ...lang, ...named };
      this.plainLangs += 1;
    }
    super.onTag(tag);
  }

  /** CDATA and what stands around it are one text. */
  override onText(text: string): void {
    const tag = this.insides.activeTagStack.at(-1);
    const before = tag?.childrenStringTags ? '' : (tag?.text ?? '');
    super.onText(before + text);
  }

  override onCloseTag(): void {
    super.onCloseTag();
    this.#lines.pop();
  }

  override onDoctype(doctype: string): void {
    for (const [name, value] of entitiesOf(doctype, this.#path, this.here())) {
      this.insides.saxParser.ENTITIES[name] = value;
    }
  }
}

function faultOf(error: Error, path: string, here: Place): BriefgraphError {
  if (error instanceof BriefgraphError) return error;
  const [, line, column, what = error.message] =
    /^(?:Line )?(\d+)(?::| column )(\d+): ?(.*)$/s.exec(error.message) ?? [];
  const place = line ? { line: Number(line), column: Number(column) } : here;
  return badRdf(path, place, what.slice(0, 200), {
    next: 'Correct the line; if the file is no RDF/XML at all, name its format with --format.',
    cause: error,
  });
}
