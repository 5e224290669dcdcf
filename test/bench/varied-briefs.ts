import { type Random, seededRandom } from '../eval/seeded-random.ts';

const outlets = 'Ledger,Relay,Margin,Signal,Notebook,Digest,Courier,Lantern,Beacon,Almanac'.split(',');
const givenNames = 'Ada,Boris,Chen,Dora,Emil,Farah,Goran,Hana,Imre,Jonas,Kira,Luis,Mina,Noor,Olga,Pavel'.split(',');
const families = 'Varkas,Todoric,Amsel,Brandt,Castel,Dvorak,Egger,Fonseca,Gruber,Holm,Ivanek,Jansky'.split(',');
const trades = 'hospitals,banks,schools,farms,ports,courts,cities,airlines,factories,libraries'.split(',');
const findings = 'costs less,forgets less,reads longer texts,needs fewer examples,errs less often,runs twice as fast';
const frames = [
  (a: string, b: string, trade: string) => `Engineers who build tools for ${trade} combined ${a} with ${b} last year.`,
  (a: string, b: string, trade: string) => `What ${trade} learned about ${a} does not hold for ${b}, the authors warn.`,
  (a: string, b: string, trade: string) => `A survey of ${trade} finds that ${a} matters more than ${b} does.`,
  (a: string, b: string, trade: string) => `Without ${a}, results on ${b} would not have reached ${trade} at all.`,
];

/** How many of the briefs have a phrase that nothing else has. */
export interface Marked {
  phrase: string;
  briefs: number;
}

/**
 * JSON Lines of briefs that are as unlike each other as those of a year of news: names by Zipf's law, people, dates,
 * papers. The marked ones are spread evenly over all.
 */
export async function* variedBriefs(count: number, labels: string[], marked: Marked): AsyncGenerator<Uint8Array> {
  const random = seededRandom(7);
  const every = Math.floor(count / marked.briefs);
  for (let number = 0; number < count; number += 1) {
    const has = number % every === 0 && number / every < marked.briefs;
    yield Buffer.from(`${JSON.stringify(brief(number, random, labels, has ? marked.phrase : null))}\n`);
  }
}

function brief(number: number, random: Random, labels: string[], phrase: string | null) {
  const label = () => labels[zipf(random, labels.length)] as string;
  const sentences = Array.from({ length: 1 + random.below(4) }, () =>
    random.pick(frames)(label(), label(), random.pick(trades)),
  );
  const finding = random.pick(findings.split(','));
  if (phrase) sentences.push(`One team calls its recipe ${phrase} and says that it ${finding}.`);
  const author = `${random.pick(givenNames)} ${random.pick(families)}`;
  sentences.push(`"It ${finding}," said ${author}, a researcher at ${random.pick(families)} Labs.`);
  if (random.below(3) === 0) {
    const title = `${capital(label())} for ${capital(random.pick(trades))} in ${1 + random.below(900)} Steps`;
    sentences.push(
      `The paper "${title}" (arXiv:2${random.below(6)}0${1 + random.below(9)}.${paperNumber(random)}) has it all.`,
    );
  }
  const day = new Date(Date.UTC(2023, 0, 1 + (number % 1000)));
  const [first, second] = [label(), label()];
  return {
    id: String(number),
    title: `No. ${number}: ${first} and ${second} for ${random.pick(trades)}`,
    outlet: `${random.pick(outlets)} ${zipf(random, 40)}`,
    date: day.toISOString().slice(0, 10),
    text: sentences.join(' '),
  };
}

/** The first of a list is drawn most, the second half as often. */
const zipf = (random: Random, length: number) => Math.floor(length ** (random.below(1_000_000) / 1_000_000)) - 1;

const paperNumber = (random: Random) => String(10_000 + random.below(80_000));
const capital = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);
