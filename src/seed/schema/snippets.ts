/** Entries for an editor to fill in. */
import type { SeedList } from '../shapes/shapes.ts';

interface Snippet {
  label: string;
  description: string;
  body: Record<string, unknown>;
}

/** Where the cursor goes, and what stands there until something is typed. */
const slot = (stop: number, text: string) => `\${${stop}:${text}}`;

export const snippets: Record<SeedList, Snippet[]> = {
  concepts: [
    {
      label: 'a concept',
      description: 'A new term of the glossary.',
      body: {
        id: slot(1, 'mu-parameterization'),
        prefLabel: slot(2, 'mu-parameterization'),
        altLabels: [slot(3, 'muP')],
        kind: slot(4, 'method'),
        definition: slot(5, 'What it is, in one sentence.'),
        broader: [slot(6, 'weight-initialization')],
      },
    },
    {
      label: 'a concept that is now another one',
      description: 'After a merger, or where the id has changed: the old id leads to the new one.',
      body: { id: slot(1, 'old-id'), replacedBy: slot(2, 'new-id') },
    },
    {
      label: 'a concept that was split',
      description: 'Its old id leads to all of its parts.',
      body: {
        id: slot(1, 'old-id'),
        prefLabel: slot(2, 'old name'),
        replacedBy: [slot(3, 'first-part'), slot(4, 'second-part')],
      },
    },
  ],
  papers: [
    {
      label: 'a paper',
      description: 'A paper that is written about.',
      body: {
        id: `arxiv/${slot(1, '1706.03762')}`,
        title: slot(2, 'Attention Is All You Need'),
        year: slot(3, '2017'),
        arxivId: slot(1, '1706.03762'),
        url: `https://arxiv.org/abs/${slot(1, '1706.03762')}`,
        authors: [slot(4, 'ashish-vaswani')],
      },
    },
  ],
  people: [
    {
      label: 'a person',
      description: 'An author, or somebody else who is written about.',
      body: { id: slot(1, 'ashish-vaswani'), name: slot(2, 'Ashish Vaswani') },
    },
  ],
  organizations: [
    {
      label: 'an organization',
      description: 'A laboratory, company or university.',
      body: {
        id: slot(1, 'aalto-university'),
        name: slot(2, 'Aalto University'),
        url: slot(3, 'https://www.aalto.fi'),
      },
    },
  ],
  outlets: [
    {
      label: 'an outlet',
      description: 'Who publishes briefs.',
      body: {
        id: slot(1, 'ars-technica'),
        name: slot(2, 'Ars Technica'),
        url: slot(3, 'https://arstechnica.com'),
        kind: slot(4, 'news'),
      },
    },
  ],
};
