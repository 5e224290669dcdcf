/** Parse → extract → link against compromise reading the same texts, one core, in one run. */
import nlp from 'compromise';
import { mergeBriefs } from '../../src/link/same-brief/brief-ids.ts';
import { linkClippings } from '../../src/pipeline/parse-captures.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { type Bench, type Cost, costOf, markdownTable, median } from './bench.ts';
import { withCso } from './cso.ts';
import { clippingsOf, digestFolders, digests } from './digests.ts';
import { stages } from './stages.ts';

const rounds = 3;

/** Compromise reads every so many-th text, others in each round: all of them would take minutes. */
const share = 8;

/** What the issue asks for: briefs per second, as often as compromise. */
const goal = 20;

export const text: Bench = {
  name: 'text',
  needs: [...digestFolders, 'corpora/cso'],
  long: false,
  run: async () => {
    const captures = await digests();
    const { entries } = await readVocabulary();
    const large = withCso(entries);
    const texts = mergeBriefs(clippingsOf(captures)).map(({ brief }) => brief.text);
    const costs = { ours: [] as Cost[], cso: [] as Cost[], peers: peerReaders.map((): Cost[] => []) };
    // Everybody is warm before the first round.
    linkClippings(clippingsOf(captures.slice(0, 100)), entries);
    for (const { read } of peerReaders) for (const each of texts.slice(0, 100)) read(each);
    for (let round = 0; round < rounds; round += 1) {
      costs.ours.push((await costOf(() => linkClippings(clippingsOf(captures), entries))).cost);
      costs.cso.push((await costOf(() => linkClippings(clippingsOf(captures), large))).cost);
      const sample = texts.filter((_, index) => index % share === round % share);
      for (const [index, { read }] of peerReaders.entries()) {
        const { cost } = await costOf(() => sample.forEach(read));
        const scale = texts.length / sample.length;
        costs.peers[index]?.push({ wall: cost.wall * scale, cpu: cost.cpu * scale });
      }
    }
    const bytes = texts.reduce((sum, each) => sum + each.length, 0);
    const rate = (all: Cost[], of: keyof Cost) => texts.length / median(all.map((cost) => cost[of]));
    const row = (name: string, all: Cost[], base: Cost[] | null) => [
      name,
      rate(all, 'wall').toFixed(0),
      rate(all, 'cpu').toFixed(0),
      (1000 / rate(all, 'cpu')).toFixed(3),
      ...costs.peers.map((peer) => (base ? (rate(base, 'cpu') / rate(peer, 'cpu')).toFixed(1) : '')),
    ];
    const head = [
      '',
      'briefs/s (wall)',
      'briefs/s (CPU)',
      'CPU ms a brief',
      ...peerReaders.map(({ name }) => `× ${name}`),
    ];
    const rows = [
      row(`parse → extract → link, shipped seed (${entries.concepts.length} concepts)`, costs.ours, costs.ours),
      row(`the same with the CSO (${large.concepts.length} concepts)`, costs.cso, costs.cso),
      ...peerReaders.map(({ name }, index) => row(name, costs.peers[index] as Cost[], null)),
    ];
    return [
      `${captures.length} captures, ${texts.length} briefs of ${(bytes / texts.length).toFixed(0)} characters; medians of ${rounds} rounds; goal ≥ ${goal} ×`,
      markdownTable(head, rows),
      stages(captures, entries, rounds),
    ].join('\n\n');
  },
};

/**
 * What compromise is asked: to tag (which reading a text always does), for names, and for people, organizations, short
 * forms, topics and noun phrases, all with their places. Papers, definitions, roles, senses and links it has not.
 */
const peerReaders: { name: string; read: (text: string) => void }[] = [
  { name: 'compromise, tagging alone', read: (text) => void nlp(text) },
  {
    name: 'compromise, people and topics',
    read: (text) => {
      const doc = nlp(text);
      doc.people().json({ offset: true });
      doc.topics().json({ offset: true });
    },
  },
  {
    // The nearest it has to what we find: names, short forms, and noun phrases for concepts and new terms.
    name: 'compromise, all that it has of what we find',
    read: (text) => {
      const doc = nlp(text);
      doc.people().json({ offset: true });
      doc.organizations().json({ offset: true });
      doc.acronyms().json({ offset: true });
      doc.topics().json({ offset: true });
      doc.nouns().json({ offset: true });
    },
  },
];
