/**
 * British → American spelling, for comparing. Both sides of a comparison pass through it, so a row may make a word of
 * what is none ("noise" → "noize"): what counts is that equal words stay equal and different words stay different.
 */
const spellings: { ending: RegExp; becomes: string; reason: string }[] = [
  { ending: /(?<=[a-z]{3})is(?=(?:e|ed|er|ing|ation|able)$)/, becomes: 'iz', reason: 'optimise, optimisation' },
  { ending: /(?<=[a-z]{3})ys(?=(?:e|ed|er|ing)$)/, becomes: 'yz', reason: 'analysing' },
  {
    ending: /(?<=[a-z]{3})our(?=(?:|ed|ing|al|able|hood|ful|less|ite)$)/,
    becomes: 'or',
    reason: 'behaviour, neighbourhood',
  },
  { ending: /(?<=[a-z]{3}[aeiou])ll(?=(?:ed|er|ing)$)/, becomes: 'l', reason: 'modelling, labelled; not "filling"' },
  { ending: /(?<=(?:cent|fib|theat|lit|calib|spect))re$/, becomes: 'er', reason: 'centre, fibre; not "score"' },
  { ending: /(?<=(?:defen|offen|licen|preten))c(?=e$)/, becomes: 's', reason: 'defence' },
  { ending: /(?<=(?:catal|dial|anal|monol|epil))ogue$/, becomes: 'og', reason: 'catalogue' },
];

/** Words that no ending tells. */
const words: Record<string, string> = {
  acknowledgement: 'acknowledgment',
  ageing: 'aging',
  aluminium: 'aluminum',
  amongst: 'among',
  artefact: 'artifact',
  cheque: 'check',
  encyclopaedia: 'encyclopedia',
  foetal: 'fetal',
  fulfil: 'fulfill',
  fuelling: 'fueling',
  grey: 'gray',
  judgement: 'judgment',
  learnt: 'learned',
  leukaemia: 'leukemia',
  manoeuvre: 'maneuver',
  mould: 'mold',
  paediatric: 'pediatric',
  practise: 'practice',
  programme: 'program',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  towards: 'toward',
  tunnelling: 'tunneling',
  vs: 'versus',
  whilst: 'while',
};

/** A word in lower case as American English spells it, or what stands for that. */
export function americanSpelling(word: string): string {
  const known = Object.hasOwn(words, word) ? words[word] : undefined;
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  const row = spellings.find(({ ending }) => ending.test(word));
  return row ? word.replace(row.ending, row.becomes) : word;
}
