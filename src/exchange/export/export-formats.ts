/** Apart from what writes them: a command's help tells them and loads no writer. */
export const exportFormats = ['turtle', 'rdfxml', 'jsonld', 'ntriples', 'schema.org', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];
