/** Words that say nothing of what a text is about, as normalizeWord writes them. */
export const fillers = [
  {
    words:
      'a an the of and or in on for to with by from at as is are be been being it its this that these those how what ' +
      'why who will would can could may might should has have had was were not no nor do doe did than into about over ' +
      'after before up out off all any some each both more most other such only own same so too very just now then ' +
      'also but if while when where which whose whom there here you your we our us they them their he his him she her ' +
      'i me my it s t between through during under again further once against because until amid toward without per via',
    reason: 'grammar',
  },
  {
    words:
      'new get say said make take show let go come see want know think look give find use used using help need work ' +
      'way thing people one two first last next year month week day today time part lot more less best better big bit',
    reason: 'words of every sentence',
  },
  {
    words:
      'introducing introduce launch launche launched release released releasing announce announced announcing unveil ' +
      'unveiled debut bring update updated report reported read minute blog post article story news',
    reason: 'what news does with everything',
  },
  { words: 'ai model paper research tool company startup', reason: 'words of every brief on AI' },
];

const silent = new Set(fillers.flatMap(({ words }) => words.split(' ')));

export const isFiller = (norm: string) => silent.has(norm);
