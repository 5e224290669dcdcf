import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Allowed } from './changes.ts';

const file = (name: string) => fileURLToPath(new URL(`../../../schema/published/${name}`, import.meta.url));

/** The schema that apps know. */
export const sdlFile = file('schema.graphql');
export const readPublished = () => readFileSync(sdlFile, 'utf8');
/** Breaking changes that were made all the same, each with its date and reason. */
export const readAllowed = () => JSON.parse(readFileSync(file('breaking-changes.json'), 'utf8')) as Allowed[];
