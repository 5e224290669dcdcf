import { readFileSync } from 'node:fs';

/** The text of `cypher/NAME.cypher` beside this file. */
export const statement = (name: string) => readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), 'utf8');
