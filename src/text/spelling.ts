/** British → American, for words of research. Each row replaces `british` in words that fit it. */
export const spellings: { british: RegExp; american: string; reason: string }[] = [
  { british: /isation(?=s?$)/, american: 'ization', reason: 'parametrisation' },
  {
    british:
      /(?<=(?:actual|anonym|binar|canonical|capital|categor|central|character|colon|computer|custom|decentral|democrat|digit|discret|emphas|equal|factor|final|formal|general|harmon|ideal|incentiv|individual|initial|internal|ital|linear|local|marginal|material|maxim|memor|minim|modern|modular|monet|normal|optim|organ|parallel|parameter|parametr|penal|personal|polar|popular|prior|priorit|quant|random|rational|real|recogn|regular|reorgan|revolution|sanit|scrutin|serial|special|stabil|standard|summar|symbol|synchron|synthes|token|util|vector|virtual|visual|weapon))is(?=(?:e[drs]?|ers|ing)$)/,
    american: 'iz',
    reason: 'optimise, optimised, optimiser; but not "precise", "noise" and "enterprise"',
  },
  {
    british: /(?<=(?:anal|paral|catal))ys(?=(?:e[dr]?|ers|ing)$)/,
    american: 'yz',
    reason: 'analysed; but "analyses" is a plural',
  },
  {
    british: /(?<=^(?:un|mis|re|pre|post)?(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|vap))our/,
    american: 'or',
    reason: 'behaviour, neighbourhood, unlabelled behaviour',
  },
  {
    british:
      /(?<=^(?:un|mis|re|pre|post)?(?:cancel|channel|fuel|funnel|label|level|model|signal|travel|tunnel|total))l(?=(?:ed|ing|ings|er|ers)$)/,
    american: '',
    reason: 'modelling, labelled',
  },
  {
    british: /(?<=^(?:multi|epi|data|hyper)?(?:cent|fib|theat|spect))re(?=s?$)/,
    american: 'er',
    reason: 'centre, fibre',
  },
  { british: /(?<=^(?:def|off|pret))ence(?=s?$)/, american: 'ense', reason: 'defence' },
  { british: /(?<=^(?:anal|catal|dial))ogue(?=s?$)/, american: 'og', reason: 'catalogue' },
  { british: /^artefact/, american: 'artifact', reason: 'artefact' },
  { british: /^grey/, american: 'gray', reason: 'greyscale' },
  { british: /^programme(?=s?$)/, american: 'program', reason: 'programme' },
];

/** Words that no ending tells. */
export const spelledApart: Record<string, string> = {
  acknowledgement: 'acknowledgment',
  ageing: 'aging',
  aluminium: 'aluminum',
  amongst: 'among',
  encyclopaedia: 'encyclopedia',
  foetal: 'fetal',
  fulfil: 'fulfill',
  judgement: 'judgment',
  learnt: 'learned',
  leukaemia: 'leukemia',
  manoeuvre: 'maneuver',
  paediatric: 'pediatric',
  practise: 'practice',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  towards: 'toward',
  vs: 'versus',
  whilst: 'while',
};

/** All that the rows replace ends or begins so: most words are looked at once. */
const maybeBritish = /is(?:e|ing|ation)|ys(?:e|ing)|our|ll(?:ed|ing|er)|res?$|ences?$|ogues?$|^artef|^grey|grammes?$/;

/** The American spelling of a word in lower case. Both sides of a comparison pass through it. */
export function americanSpelling(word: string): string {
  const known = Object.hasOwn(spelledApart, word) ? spelledApart[word] : undefined;
  if (known !== undefined) return known;
  if (!maybeBritish.test(word)) return word;
  const row = spellings.find(({ british }) => british.test(word));
  return row ? word.replace(row.british, row.american) : word;
}
