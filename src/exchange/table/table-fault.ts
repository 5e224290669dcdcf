import { BriefgraphError } from '../../errors.ts';

/** What the parser says of a table, in our words and with the row. */
export function tableFault(error: unknown, path: string): BriefgraphError {
  const { message, lines, code } = error as { message: string; lines?: number; code?: string };
  const line = lines ?? /\bline (\d+)/.exec(message)?.[1];
  const what =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation that never ends'
      : code === 'CSV_MAX_RECORD_SIZE'
        ? 'a row that is too long; it may be a quotation that never ends'
        : message.slice(0, 200);
  return new BriefgraphError('BAD_INPUT', what, {
    where: line === undefined ? path : `${path}:${line}`,
    next: 'A cell with a quotation mark, a separator or a line end in it stands in quotation marks, and its own are doubled.',
    cause: error,
  });
}
