import { type DocumentPart, print } from './print-document.ts';
import type { Decoration } from './typed-text.ts';

/**
 * A query: its text, a document that `graphql` or `gql` parsed, or what graphql-codegen and gql.tada make of it, which
 * know their types.
 */
export type Document<Result, Variables> = (string | (object & Partial<DocumentPart>)) & Decoration<Result, Variables>;

/** The text of a query. A parsed one is printed: its `loc` lacks the fragments that some tools put into it. */
export function textOf(document: string | object): string {
  return isParsed(document) ? print(document) : String(document);
}

const isParsed = (document: string | object): document is DocumentPart =>
  (document as Partial<DocumentPart>).kind === 'Document';

/**
 * Whether a query only asks, so that it may be sent again: no mutation or subscription begins where an operation can. A
 * field of that name behind another's selection counts as one, which costs no more than a second try.
 */
export function onlyAsks(text: string): boolean {
  return !/(?:^|\})\s*(?:mutation|subscription)\b/.test(text.replace(/#.*$/gm, ''));
}
