import { listed, type WordRow } from '../../text/word-row.ts';
import { otherNamings, otherNouns } from './other-languages.ts';

/**
 * What the words around a quoted phrase say about it. Every row has its reason here and its sentence in
 * test/extract/papers/paper-rules.test.ts. Words are matched whole, whatever their case.
 */

/** What a noun makes of the quoted phrase that it introduces. */
export interface NounRow {
  id: string;
  words: string[];
  means: 'paper' | 'other work' | 'term';
  /** The word is a verb too ("we report"): it counts as a noun only behind a determiner. */
  alsoVerb?: true;
  /** Counts only where the phrase is said to be its title: "the research, titled …". */
  titledOnly?: true;
  reason: string;
}

export const nouns: NounRow[] = [
  ...otherNouns,
  {
    id: 'paper',
    words: listed('paper, papers, preprint, preprints, pre-print, manuscript, thesis, dissertation'),
    means: 'paper',
    reason: 'only written research is called so',
  },
  {
    id: 'article',
    words: listed('article, articles, publication, technical report, tech report, monograph'),
    means: 'paper',
    reason: 'journal articles and technical reports; what the press writes is in its own row',
  },
  {
    id: 'study',
    words: listed('study, survey, report, work'),
    means: 'paper',
    alsoVerb: true,
    reason: 'papers by what they are; with a title of their own only, since "a new study" names none',
  },
  {
    id: 'research',
    words: listed('research'),
    means: 'paper',
    alsoVerb: true,
    titledOnly: true,
    reason: 'what has been published, or the doing of it ("a research group")',
  },
  {
    id: 'press',
    words: listed(`
      news article, newspaper article, magazine article, opinion article, blog article, news report,
      earnings report, police report, post, posts, blog post, blogpost, blog, essay, op-ed, column,
      newsletter, story, editorial, press release, interview, thread, tweet, memo, letter, announcement,
      comment, guide, tutorial, documentation, review
    `),
    means: 'other work',
    reason: 'has a title and is no paper',
  },
  {
    id: 'stage',
    words: listed(`
      talk, keynote, lecture, speech, session, panel, workshop, conference, event, webinar, podcast, episode,
      video, film, movie, documentary, series, show, song, album, novel, book, chapter, course, class,
      exhibition, hearing, bill, law, act, executive order, petition, slide, section, appendix, figure,
      table
    `),
    means: 'other work',
    reason: 'events, books, films and laws have titles too',
  },
  {
    id: 'idea',
    words: listed(`
      framework, concept, term, phrase, word, notion, idea, principle, theory, paradigm, phenomenon, effect,
      problem, hypothesis, metaphor, slogan, label, question, property, nature, argument, claim, field,
      discipline, behavior, behaviour, mechanism, strategy
    `),
    means: 'term',
    reason: 'a quoted phrase behind these is what something is called',
  },
  {
    id: 'artefact',
    words: listed(`
      method, technique, approach, algorithm, architecture, model, models, system, benchmark, dataset,
      data set, tool, library, product, feature, mode, project, initiative, program, programme, company,
      startup, agent, platform, app, task, attack, protocol, prompt, setting, process, pipeline, module,
      layer, game, service, team, lab, group
    `),
    means: 'term',
    reason: 'names of things that a paper is about',
  },
];

/** What stands directly before a quoted phrase and names it. */
export interface NamingRow {
  id: string;
  words: string[];
  /** `title`: only works have titles. `name`: anything has a name, the noun decides. `coin`: never a paper. */
  gives: 'title' | 'name' | 'coin';
  reason: string;
}

export const namings: NamingRow[] = [
  ...otherNamings,
  {
    id: 'titled',
    words: listed('titled, entitled, headlined, with the title, under the title, bearing the title'),
    gives: 'title',
    reason: 'says that what follows is a title; of what, the nearest work says',
  },
  {
    id: 'title-is',
    words: listed(`'s title, ’s title, title is, title was, title reads, whose title, the title`),
    gives: 'title',
    reason: 'the title named as such',
  },
  {
    id: 'called',
    words: listed('called, named, dubbed'),
    gives: 'name',
    reason: '"a paper called …" has a title, "a framework called …" a name',
  },
  {
    id: 'coined',
    words: listed(`
      so-called, call, calls, calling, they called, term, terms, termed, coin, coins, coined, known as,
      referred to as, refer to as, refers to as, described as, describe as, labeled, labelled, nicknamed,
      branded, means, mean
    `),
    gives: 'coin',
    reason: 'brings in a word for something',
  },
];

/** Nouns that make a phrase beside them a paper's title. */
export const paperNouns = nouns
  .filter(({ means, titledOnly }) => means === 'paper' && !titledOnly)
  .flatMap(({ words }) => words);

/** Directly before a quoted phrase, or between a paper's noun and it: the phrase is what somebody says. */
export const speaking: WordRow = {
  id: 'speaking',
  words: listed(`
    say, says, said, claim, claims, claimed, argue, argues, argued, write, writes, wrote, state, states,
    stated, note, notes, noted, conclude, concludes, concluded, warn, warns, warned, explain, explains,
    explained, ask, asks, asked, find, finds, found, reads, read, suggest, suggests, suggested, quote,
    quotes, quoted, tell, tells, told, that
  `),
  reason: 'the paper says: "We find that …"',
};

/** Between a paper's noun and a quoted phrase: the phrase belongs to the verb and not to the noun. */
export const predicates: WordRow = {
  id: 'predicate',
  words: listed(`
    show, shows, showed, propose, proposes, proposed, introduce, introduces, introduced, has, describe,
    describes, described, discuss, discusses, present, presents, uses, is, was, are, were, have, had,
    explores, examines, challenges, compares, evaluates, studies, reveals
  `),
  reason: 'the paper introduces "…"',
};

/** First words of quoted speech. A title may begin so too ("We Need to Talk"), then in headline capitals. */
export const speechStarts: WordRow = {
  id: 'speech-start',
  words: listed(`i, we, you, he, she, they, it, it's, it’s, this, that, there, our, my, but, and, so, yes, no`),
  reason: 'a quoted sentence rather than a title, unless it is set like a headline',
};

/** Before a paper's noun: the paper is what the brief's subject is compared with, not the subject. */
export const background: WordRow = {
  id: 'background',
  words: listed(`
    build on, builds on, building on, built on, inspired by, unlike, ever since, follow-up to, extends,
    extending, contrary to, in contrast to, in contrast with, compared to, compared with, similar to,
    original, earlier, previous, prior, reminiscent of, echoes, echoing, follows up on
  `),
  reason: 'prior work named in passing',
};

/** Labels of links that lead to the paper itself. */
export const paperLabels: WordRow = {
  id: 'paper-label',
  words: listed('paper, preprint, arxiv, pdf, study, publication, manuscript, research paper, full paper'),
  reason: 'the outlet says by the label that the item is this paper',
};

/** Labels of links to what belongs to a paper and is not the paper. */
export const companionLabels: WordRow = {
  id: 'companion-label',
  words: listed('tweet, code, github, repo, project, demo, blog, dataset, data, models, model, weights'),
  reason: 'a DOI of code or data is no paper',
};

/** Sites where every address of the given form is one paper. */
export const paperSites: { id: string; host: string; path: RegExp; reason: string }[] = [
  { id: 'openreview', host: 'openreview.net', path: /^\/(?:forum|pdf)$/, reason: 'the paper is ?id=…' },
  {
    id: 'acl',
    host: 'aclanthology.org',
    path: /^\/[\w.-]*\d[\w.-]*\/?$/,
    reason: 'one folder a paper; volumes and events have deeper paths',
  },
  { id: 'nips', host: 'papers.nips.cc', path: /\/hash\/|\/file\/|^\/paper\//, reason: 'NeurIPS until 2020' },
  { id: 'neurips', host: 'papers.neurips.cc', path: /\/hash\/|\/file\/|^\/paper\//, reason: 'NeurIPS, new host' },
  { id: 'proceedings', host: 'proceedings.neurips.cc', path: /\/hash\/|\/file\//, reason: 'NeurIPS proceedings' },
  {
    id: 'pmlr',
    host: 'proceedings.mlr.press',
    path: /^\/v\d+\/[\w./-]*[a-z]/,
    reason: 'a volume’s own page ends in its number',
  },
  { id: 'jmlr', host: 'jmlr.org', path: /^\/papers\/v/, reason: 'one page a paper' },
  { id: 'cvf', host: 'openaccess.thecvf.com', path: /paper(?:\.html|\.pdf)$/, reason: 'CVPR and ICCV' },
  { id: 'nature', host: 'nature.com', path: /^\/articles\/(?!d4)/, reason: 'research articles; those in d4… are news' },
  { id: 'ieee', host: 'ieeexplore.ieee.org', path: /^\/(?:abstract\/)?document\/\d+/, reason: 'one number a paper' },
];
