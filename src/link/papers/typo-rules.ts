/** What makes a word of any word: a slip that ends in such a word is likely no slip. */
export const prefixes: { words: string; reason: string }[] = [
  { words: 'un in im non dis de anti counter mis', reason: 'negations: unstable' },
  { words: 'micro macro hyper sub super over under ultra', reason: 'sizes' },
  { words: 're pre post', reason: 'times: retraining' },
  { words: 'inter intra trans co', reason: 'places' },
  { words: 'uni bi tri multi mono semi', reason: 'numbers' },
  { words: 'auto self meta pseudo quasi cross', reason: 'manners' },
];
export const suffixes: { words: string; reason: string }[] = [
  { words: 's es ed ing er ers ly ness', reason: 'inflections: leaning is of lean' },
  { words: 'ization isation ation ion ity ment', reason: 'nouns: formalization is of formal' },
  { words: 'ise ises ised ising ize izes ized izing', reason: 'verbs: formalise is of formal' },
];

/** Beginnings of the one stem (`-` is none) that are one slip apart, and two words all the same. */
export const beginnings: { words: string; reason: string }[] = [
  { words: '- a', reason: 'symmetric, asymmetric' },
  { words: '- e', reason: 'motion, emotion' },
  { words: 'micro macro', reason: 'microscopic, macroscopic' },
  { words: 'anti ante', reason: 'antenatal' },
  { words: 'pre pro per', reason: 'prescribe, proscribe' },
  { words: 'de re', reason: 'decode, recode' },
  { words: 'un in en', reason: 'inform, unformed' },
  { words: 'ef af of', reason: 'effect, affect' },
  { words: 'em im', reason: 'emerge, immerse' },
];

/**
 * Endings of the one stem that are one slip apart, and two words all the same. `-` is none, and counts for the word
 * that is meant alone: what is typed with an ending left out is no word, or it would be known.
 */
export const endings: { words: string; reason: string }[] = [
  { words: '- y s', reason: 'length, lengthy' },
  { words: '- i s', reason: 'prior, priori' },
  { words: 'ence ency', reason: 'consistence, consistency' },
  { words: 'ance ancy', reason: 'variance' },
  { words: 'able ably', reason: 'probable, probably' },
  { words: 'ible ibly', reason: 'visible, visibly' },
  { words: 'ed er es ee', reason: 'trained, trainer; employer, employee' },
  { words: 'al ar', reason: 'nodal, nodular' },
  { words: 'ic ics', reason: 'statistic, statistics' },
  { words: 'ion ian', reason: 'names and what is named for them: Gaussian' },
  { words: 'ist ism ise', reason: 'realist, realism' },
  { words: 'ine ene ane one', reason: 'chemistry' },
  { words: 'ous us', reason: 'fibrous' },
];

/** Little words in which slips are common and which no other word of a title is mistaken for. */
export const littleWords = 'the and for with from via of to';
