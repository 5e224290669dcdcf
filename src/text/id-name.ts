const prefix = 'id:';

/** How an id is written as a name: what curators have said of an id that is not in use any more is kept under it. */
export function idName(id: string): string {
  return prefix + id;
}

/** The id that a name is; null for any other name. */
export function idOfName(name: string): string | null {
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}
