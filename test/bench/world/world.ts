/**
 * A made-up world of any size, the same in every run: concepts and papers that curators know, and briefs about them.
 * Of 50,000 briefs with 5,000 of each, the hottest concept is in two fifths and the hottest paper in a twentieth.
 */
import { type Random, seededRandom } from '../../eval/seeded-random.ts';
import { nouns, outlets, pick, sentence, stem } from './words.ts';
import { zipf } from './zipf.ts';

export interface World {
  concepts: WorldConcept[];
  papers: WorldPaper[];
}

/** As an entry of a seed file. The first of a list is drawn most. */
export interface WorldConcept {
  id: string;
  prefLabel: string;
  altLabels: string[];
  kind: 'method';
  broader: string[];
  related: string[];
}

/** As an entry of a seed file. */
export interface WorldPaper {
  id: string;
  title: string;
  year: number;
  arxivId: string;
}

/** Ranks of concepts and papers by Zipf's law, for briefs and for questions. */
export const drawConcept = (size: number) => zipf(size, 0.94);
export const drawPaper = (size: number) => zipf(size, 0.8);

/** What curators know of a world of so many concepts and papers. */
export function makeWorld(size = 5000): World {
  const concepts = Array.from({ length: size }, (_, rank): WorldConcept => {
    const [root, noun] = [stem(Math.floor(rank / nouns.length)), nouns[rank % nouns.length] as string];
    return {
      id: `${root}-${noun}`,
      prefLabel: `${root} ${noun}`,
      altLabels: [`${noun} of ${root}`],
      kind: 'method',
      broader: [],
      related: [],
    };
  });
  for (const [rank, concept] of concepts.entries()) {
    if (rank >= 8) concept.broader.push((concepts[rank >> 3] as WorldConcept).id);
    if (rank % 5 === 4) concept.related.push((concepts[(rank * 7) % size] as WorldConcept).id);
  }
  const papers = Array.from({ length: size }, (_, rank): WorldPaper => {
    const about = (offset: number) => (concepts[(rank * 31 + offset) % size] as WorldConcept).prefLabel;
    const arxivId = `${2301 + (rank % 12) + 100 * (Math.floor(rank / 12) % 3)}.${String(10_000 + rank)}`;
    return {
      id: `arxiv/${arxivId}`,
      title: `Study ${rank + 1}: ${about(1)} meets ${about(1777)}`,
      year: 2023 + (Math.floor(rank / 12) % 3),
      arxivId,
    };
  });
  return { concepts, papers };
}

const days = 1000;
const firstDay = Date.UTC(2024, 1, 20);

/** JSON Lines of briefs, nearly in the order of their dates; brief n is the same in a world of any number of briefs. */
export function* worldBriefs({ concepts, papers }: World, count: number): Generator<string> {
  const conceptOf = drawConcept(concepts.length);
  const paperOf = drawPaper(papers.length);
  for (let number = 0; number < count; number += 1) {
    const random = seededRandom(number * 2 + 1);
    const concept = () => (concepts[conceptOf(random)] as WorldConcept).prefLabel;
    const paper = () => papers[paperOf(random)] as WorldPaper;
    yield `${JSON.stringify(brief(number, count, random, concept, paper))}\n`;
  }
}

function brief(number: number, count: number, random: Random, concept: () => string, paper: () => WorldPaper) {
  const [told, lead] = [paper(), concept()];
  const text = [
    `${sentence(random, lead)} The paper "${told.title}" (arXiv:${told.arxivId}) is what this is about.`,
    ...Array.from({ length: 3 }, () => sentence(random, concept())),
    sentence(random, concept(), concept()),
    random.below(10) === 0 ? `It goes beyond arXiv:${paper().arxivId}, which came earlier.` : sentence(random),
  ];
  const day = Math.min(days - 1, Math.max(0, Math.floor((number * days) / count) + random.below(7) - 3));
  const outlet = pick(outlets, random);
  return {
    id: String(number),
    title: `${lead} and what follows, no. ${number}`,
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${number}`,
    outlet,
    publishedAt: new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10),
    text: text.join(' '),
  };
}
