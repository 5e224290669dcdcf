/** Words that the rules below would get wrong. All words of a row have its ending; each row has its reason. */
export const exceptions: { ending: string; becomes: string; reason: string; words: string }[] = [
  {
    ending: '',
    becomes: '',
    reason: 'no plurals, though they end like some: "does" is no DoE',
    words: 'alas atlas bayes canvas chaos christmas does lens news pancreas perhaps series species',
  },
  {
    ending: '',
    becomes: '',
    reason: 'names in -s',
    words: 'elias keras kubernetes matthias pandas texas thomas',
  },
  {
    ending: 's',
    becomes: '',
    reason: 'abbreviations and loans in -u',
    words:
      'alus apus cpus dpus gpus ipus lpus npus qpus tpus vpus relus gelus selus elus celus silus glus swiglus geglus ' +
      'reglus grus menus gurus haikus',
  },
  {
    ending: 's',
    becomes: '',
    reason: 'abbreviations and loans in -i',
    words: 'agis apis asis bcis clis dois fmris guis kpis mris pois rois alibis emojis kanjis taxis wikis',
  },
  { ending: 's', becomes: '', reason: 'abbreviations of two letters', words: 'ads ais ids pcs uis vms' },
  {
    ending: 's',
    becomes: '',
    reason: 'plain plurals in -ics',
    words:
      'academics antibiotics basics ceramics characteristics classics clerics clinics comics critics cynics epics ' +
      'fabrics generics graphics heuristics metaheuristics logics lyrics medics metrics mimics mosaics panics plastics ' +
      'publics relics rubrics sceptics skeptics specifics tactics topics',
  },
  {
    ending: 'es',
    becomes: '',
    reason: 'plurals of words in -s',
    words:
      'atlases canvases gases irises lenses pancreases apparatuses bonuses buses campuses censuses ' +
      'choruses corpuses focuses geniuses nexuses octopuses opuses pluses prospectuses radiuses statuses surpluses ' +
      'syllabuses viruses',
  },
  { ending: 'es', becomes: 'is', reason: 'of the two, "axis" is what research writes about', words: 'axes' },
  { ending: 'ices', becomes: 'ix', reason: 'Latin: matrices', words: 'appendices helices matrices submatrices' },
  {
    ending: 'ices',
    becomes: 'ex',
    reason: 'Latin: vertices',
    words: 'codices cortices indices simplices vertices vortices',
  },
  { ending: 'a', becomes: 'on', reason: 'Greek: phenomena', words: 'automata criteria phenomena polyhedra taxa' },
  {
    ending: 'a',
    becomes: 'um',
    reason: 'Latin: optima',
    words:
      'bacteria compendia continua curricula equilibria extrema maxima minima momenta optima quanta spectra strata symposia',
  },
  { ending: 'ta', becomes: '', reason: 'Greek: schemata', words: 'schemata stigmata' },
  { ending: 'ora', becomes: 'us', reason: 'Latin: corpora', words: 'corpora' },
  {
    ending: 'i',
    becomes: 'us',
    reason: 'Latin: stimuli',
    words: 'alumni foci fungi gyri hippocampi loci moduli nuclei radii stimuli sulci syllabi',
  },
  {
    ending: 'e',
    becomes: '',
    reason: 'Latin: formulae',
    words: 'algae antennae formulae larvae nebulae vertebrae',
  },
  { ending: 'ren', becomes: '', reason: 'irregular', words: 'children' },
  { ending: 'ice', becomes: 'ouse', reason: 'irregular', words: 'mice' },
  { ending: 'en', becomes: 'an', reason: 'irregular', words: 'women' },
  {
    ending: 'ves',
    becomes: 'f',
    reason: 'leaves',
    words: 'calves elves halves leaves loaves selves shelves thieves wolves',
  },
  { ending: 'ves', becomes: 'fe', reason: 'lives', words: 'knives lives wives' },
  {
    ending: 's',
    becomes: '',
    reason: 'words in -ie',
    words: 'brownies calories cookies genies indies movies newbies rookies selfies sorties zombies',
  },
  {
    ending: 's',
    becomes: '',
    reason: 'words in -che',
    words: 'aches apaches avalanches caches headaches niches pastiches psyches',
  },
  {
    ending: 'es',
    becomes: '',
    reason: 'words in -o with -es',
    words: 'echoes goes heroes mosquitoes potatoes superheroes tomatoes torpedoes vetoes volcanoes',
  },
  { ending: 'zes', becomes: '', reason: 'a doubled z', words: 'quizzes' },
];

const exceptionOf = new Map(
  exceptions.flatMap(({ ending, becomes, words }) =>
    words.split(' ').map((word): [string, string] => [word, word.slice(0, word.length - ending.length) + becomes]),
  ),
);

/** For words in -s. The first row that fits decides; each has its reason. */
export const pluralRules: { fits: RegExp; ending: RegExp; becomes: string; reason: string }[] = [
  { fits: /ics$/, ending: /^$/, becomes: '', reason: 'fields: physics, dynamics, mechanics, statistics' },
  { fits: /(?:ss|us|is|alias|bias)$/, ending: /^$/, becomes: '', reason: 'singulars: loss, corpus, analysis, bias' },
  { fits: /(?:bias|alias)es$/, ending: /es$/, becomes: '', reason: 'debiases' },
  { fits: /(?:anal|paral|catal)yses$/, ending: /yses$/, becomes: 'ysis', reason: 'Greek: analyses' },
  { fits: /(?:th?|gen)eses$/, ending: /eses$/, becomes: 'esis', reason: 'Greek: hypotheses, syntheses' },
  { fits: /(?:gno|^cri|metasta|symbio)ses$/, ending: /es$/, becomes: 'is', reason: 'Greek: diagnoses, crises' },
  { fits: /[a-z]{2}ies$/, ending: /ies$/, becomes: 'y', reason: 'policies, but not "ties"' },
  { fits: /(?:ss|sh|ch|x|zz)es$/, ending: /es$/, becomes: '', reason: 'losses, branches, boxes' },
  { fits: /[a-z0-9]{3}s$/, ending: /s$/, becomes: '', reason: 'the regular plural, but not "was" and "its"' },
];

/**
 * English plural → singular, for matching labels; `word` is in lower case. Both sides of a comparison pass through it,
 * so what counts is that equal words stay equal and different words stay different. A singular comes back as it is.
 */
export function singular(word: string): string {
  const once = exceptionOf.get(word) ?? (word.endsWith('s') ? byRule(word) : word);
  // "phenomenas" is two steps from its singular.
  return once === word ? word : singular(once);
}

function byRule(word: string): string {
  const rule = pluralRules.find(({ fits }) => fits.test(word));
  return rule ? word.replace(rule.ending, rule.becomes) : word;
}
