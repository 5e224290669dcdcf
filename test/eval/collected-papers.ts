import type { TitledPaper } from './title-variants.ts';

/** A title in lower case without punctuation, with one spelling of its first word. */
export const plainly = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^toward /, 'towards ');

/** The papers of the two collections, each title once, and their abstracts. */
export function collectedPapers(jsonl: string, csv: string): { papers: TitledPaper[]; abstracts: string[] } {
  const papers = new Map<string, TitledPaper>();
  const abstracts: string[] = [];
  const add = (title: string, paper: Omit<TitledPaper, 'title'>, abstract: string) => {
    const tidy = title.replace(/\s+/g, ' ').trim();
    if (tidy.split(' ').length > 1) papers.set(plainly(tidy), { title: tidy, ...paper });
    abstracts.push(abstract);
  };
  for (const line of jsonl.split('\n').filter(Boolean)) {
    const { title, venue, authors, abstract } = JSON.parse(line) as Record<string, string> & { authors: string[] };
    const surnames = authors.map((name) => name.split(' ').at(-1) as string);
    add(title as string, { year: Number(/\d{4}/.exec(venue as string)?.[0] ?? 2020), surnames }, abstract ?? '');
  }
  const [head, ...rows] = csvRows(csv);
  const column = (name: string) => head?.indexOf(name) ?? -1;
  for (const row of rows) {
    const surnames = (row[column('Author')] ?? '').split('; ').flatMap((name) => name.split(',')[0] || []);
    const year = Number(row[column('Publication Year')]) || 2020;
    add(row[column('Title')] ?? '', { year, surnames }, row[column('Abstract Note')] ?? '');
  }
  return { papers: [...papers.values()], abstracts };
}

/** RFC 4180: fields in quotes may have commas, line breaks and doubled quotes. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** For a word, a word that five texts have and that is one slip away: as a near miss that no list of ours knows. */
export function realNeighbours(texts: string[]): (word: string) => string | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.match(/(?<![\p{L}\p{N}-])[a-z]{4,}(?![\p{L}\p{N}])/gu))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const real = (word: string) => (counts.get(word) ?? 0) >= 5;
  return (word) => {
    for (let at = 0; at <= word.length; at += 1) {
      const [before, behind] = [word.slice(0, at), word.slice(at)];
      const others = [
        before + behind.slice(1),
        `${before}${behind.charAt(1)}${behind.charAt(0)}${behind.slice(2)}`,
        ...letters.flatMap((letter) => [before + letter + behind, before + letter + behind.slice(1)]),
      ];
      const found = others.find((other) => other !== word && !sameWord(other, word) && real(other));
      if (found) return found;
    }
    return null;
  };
}

/** A plural and a British spelling are the same word to whoever looks for a title. */
const sameWord = (a: string, b: string) => formOf(a) === formOf(b);
const formOf = (word: string) =>
  word
    .replace(/(?<=analy|the|ba)ses$/, 'sis')
    .replace(/s$/, '')
    .replace(/our/, 'or')
    .replace(/dgem/, 'dgm')
    .replace('artefact', 'artifact')
    .replace(/ll(?=ed|ing)/, 'l')
    .replace(/([iy])s(?=e|ing|ation)/, '$1z');
