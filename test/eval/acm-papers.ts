import { readFileSync } from 'node:fs';

export interface AcmPaper {
  title: string;
  abstract: string;
  keywords: string[];
}

/** The papers of cso/acm-papers.json that have an abstract and author keywords. The file writes NaN for what is not there. */
export function acmPapers(path: string): AcmPaper[] {
  const rows = JSON.parse(readFileSync(path, 'utf8').replace(/: NaN(?=[,}])/g, ': null')) as Record<string, string>[];
  return rows
    .filter(({ abstract, keywords }) => abstract && keywords)
    .map(({ title, abstract, keywords }) => ({
      title: title ?? '',
      abstract: abstract ?? '',
      keywords: [...(keywords ?? '').matchAll(/(["'])(.+?)\1(?:, |$)/g)].map((match) => match[2] ?? ''),
    }));
}
