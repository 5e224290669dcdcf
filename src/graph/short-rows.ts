import type { Row } from './engine.ts';

/**
 * The rows of a read. A statement that returns many gives them in short: one row with `columns`, their names, and `rows`,
 * of each its values in a list. A name and a map for each row cost a driver and a database more than what is in them.
 * A column `node.title` is the property `title` of the column `node`. Other statements' rows are given back as they are.
 */
export function wholeRows(given: Row[]): Row[] {
  const [short] = given;
  if (given.length !== 1 || !Array.isArray(short?.columns) || !Array.isArray(short.rows)) return given;
  const names = (short.columns as string[]).map((column) => column.split('.') as [string, string?]);
  return (short.rows as unknown[][]).map((values) => rowOf(names, values));
}

function rowOf(names: [column: string, property?: string][], values: unknown[]): Row {
  const row: Row = {};
  for (let i = 0; i < names.length; i += 1) {
    const [column, property] = names[i] as [string, string?];
    if (property === undefined) row[column] = values[i];
    else {
      row[column] ??= {};
      (row[column] as Row)[property] = values[i];
    }
  }
  return row;
}
