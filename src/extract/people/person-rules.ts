/** What says that a name in running text is a person's. Each row has its sentence in test/extract/people/person-rules.test.ts. */
import { listed, type WordRow } from '../../text/word-row.ts';

/** Directly before a name, or behind it in an apposition. */
export const roles: WordRow[] = [
  {
    id: 'research',
    words: listed(`
      researcher, scientist, engineer, professor, postdoc, physicist, mathematician, neuroscientist,
      biologist, psychologist, philosopher, economist, linguist, chemist, statistician, historian,
      radiologist, physician, surgeon, lecturer, ethicist, academic, theorist, co-author, coauthor,
      neurologist, psychiatrist, logician, inventor, postdoctoral researcher, PhD student, graduate student,
      roboticist, cryptographer, astronomer, geneticist, epidemiologist, sociologist
    `),
    reason: 'who does research',
  },
  {
    id: 'office',
    words: listed(`
      CEO, CTO, CFO, COO, founder, co-founder, cofounder, president, chairman, chairwoman, chairperson,
      director, executive, manager, spokesperson, spokeswoman, spokesman, investor, entrepreneur, partner,
      billionaire, chief executive, chief scientist, vice president, research lead
    `),
    reason: 'who leads and speaks for an organization',
  },
  {
    id: 'public',
    words: listed(`
      senator, congressman, congresswoman, representative, minister, commissioner, judge, governor, mayor,
      lawmaker, attorney, lawyer, activist, journalist, author, writer, columnist, analyst, developer,
      programmer, filmmaker, musician, actor, actress, novelist, laureate, pioneer, champion, grandmaster,
      producer, adviser, advisor, student, colleague, collaborator, host, educator, artist, poet, blogger,
      commentator, critic
    `),
    reason: 'other callings that stand before a name',
  },
];

/** Forms of address: always followed by a person. */
export const addresses: WordRow = {
  id: 'address',
  words: listed(`
    Dr., Dr, Prof., Prof, Professor, Mr., Mr, Ms., Ms, Mrs., Mrs, Sir, Dame, Professorin, Herr, Frau, Monsieur,
    Madame, Mme, Senor, Senora, Doctora, Professeur
  `),
  reason: 'said of people only',
};

/** Organizations speak too, so a name beside these must be a person's by the word lists as well. */
export const speech: WordRow = {
  id: 'speech',
  words: listed(`
    said, says, told, tells, wrote, writes, explained, explains, argued, argues, noted, notes, warned,
    warns, added, adds, tweeted, recalled, recalls, believes, emphasized, emphasised, emphasizes,
    according to, acknowledged, acknowledges, testified, joked, quipped, admitted, admits
  `),
  reason: 'what people do',
};

/** Between a name and its role, these make the name a product's: "Devin, an AI software engineer". */
export const artificial: WordRow = {
  id: 'artificial',
  words: listed('AI, AI-powered, virtual, autonomous, automated, artificial, digital, robot, synthetic, agentic'),
  reason: 'machines that are sold as colleagues',
};

/** A name with one of these words is no person's. */
export const otherNames: WordRow[] = [
  {
    id: 'product',
    words: listed(`
      haiku, sonnet, opus, claude, gemini, gemma, llama, mistral, grok, copilot, alexa, siri, bard, sora,
      codex, dall, qwen, deepseek, whisper, flamingo, chinchilla, alpaca, vicuna, falcon, midjourney,
      firefly, devin, watson, astra, veo, imagen, diffusion, transformer, transformers, nova, titan, kimi,
      perplexity, cursor, windsurf, android, windows, python, cortana, bixby, chatgpt, azure, bedrock, blackwell
    `),
    reason: 'models and products are told of like people',
  },
  {
    id: 'organization',
    words: listed(`
      google, meta, microsoft, apple, amazon, nvidia, openai, anthropic, deepmind, intel, ibm, tesla,
      facebook, twitter, samsung, huawei, alibaba, tencent, baidu, bytedance, adobe, oracle, salesforce,
      cohere, hugging, stanford, harvard, mit, oxford, cambridge, princeton, berkeley, university, institute,
      college, school, department, faculty, laboratory, laboratories, lab, labs, inc, corp, ltd, llc, gmbh,
      company, group, team, foundation, association, academy, society, council, committee, commission,
      agency, ministry, bank, capital, ventures, partners, holdings, studio, studios, media, news, times,
      journal, post, magazine, press, hospital, clinic, center, centre, office, bureau, forum, network,
      systems, technologies, software, analytics, robotics, therapeutics, motors, airlines, congress, senate,
      house, union
    `),
    reason: 'organizations speak and have roles beside them',
  },
  {
    id: 'subject',
    words: listed(`
      ai, artificial, intelligence, machine, learning, deep, neural, data, science, research, model, models,
      language, vision, computer, robot, agent, agents, chat, search, cloud, project, award, prize,
      conference, summit, workshop, policy, safety, security, act, law, chief, officer, senior, principal,
      staff, emeritus, distinguished, general, assistant, associate, theory, mechanics, dynamics, network,
      networks, generalization, alignment, governance, training, sc, phd, eng, msc, bsc, coli
    `),
    reason: 'titles, fields and events set in capitals',
  },
  {
    id: 'place',
    words: listed(`
      america, american, republican, democratic, democrat, china, chinese, europe, european, india, indian,
      japan, japanese, korea, korean, german, germany, french, british, britain, canada, canadian, states,
      kingdom, city, silicon, valley, street, california, york, london, san, santa, los, hong, kong,
      south, east, new
    `),
    reason: 'places and nations',
  },
  {
    id: 'calendar',
    words: listed(`
      january, february, april, june, july, august, september, october, november, december, monday, tuesday,
      wednesday, thursday, friday, saturday, sunday, today, yesterday
    `),
    reason: 'days and months; "May" and "March" are names too',
  },
  {
    id: 'opener',
    words: listed(`
      the, this, that, these, those, a, an, in, on, at, for, from, with, by, as, and, but, or, if, when,
      while, after, before, however, meanwhile, according, how, why, what, who, its, it, he, she, they, we,
      you, i, his, her, their, our, my, is, are, was, says, explains, wants, warns, joins, leaves, launches,
      announces, introduces, reveals, to, join, meet, hear, watch, read, ask, see
    `),
    reason: 'small words with the capital of a sentence or a headline',
  },
];

/** Behind these and "by", names are people's; organizations develop, build and release things as well. */
export const madeBy: WordRow = {
  id: 'made-by',
  words: listed(`
    proposed, introduced, invented, coined, written, authored, directed, conceived, proved, proven,
    formulated, devised, pioneered, popularized, popularised, hosted, discovered, described, organized,
    organised, suggested, edited, composed, narrated
  `),
  reason: 'what people do with ideas, texts and films',
};

/** Behind these and "by", or before these, a name is that of an author. */
export const authorship: WordRow[] = [
  {
    id: 'written',
    words: listed(`
      paper, papers, preprint, study, article, essay, post, survey, thesis, dissertation, report, book, work,
      written, authored, published, proposed, introduced, presented
    `),
    reason: '"a paper by Jane Roe", "introduced by Jane Roe"',
  },
  {
    id: 'writes',
    words: listed('introduce, introduces, introduced, propose, proposes, proposed, present, presents, presented'),
    reason: '"Jane Roe and Kim Lee propose a method"',
  },
  {
    id: 'team',
    words: listed('colleagues, coauthors, co-authors, collaborators, coworkers, co-workers'),
    reason: '"Jane Roe and colleagues"; "et al." says the same',
  },
];

/** Directly behind a name, these make it the name of a thing: "Alan Turing Institute", "Jane Roe Prize". */
export const namesakes: WordRow = {
  id: 'namesake',
  words: listed(`
    award, awards, prize, prizes, medal, medals, lecture, lectures, chair, professorship, fellowship, fellowships,
    scholarship, building, hall, library, museum, theatre, theater, stadium, street, avenue, airport, bridge,
    telescope, test, theorem, trophy, cup, memorial, endowment, trust, charity, show, estate, archive, park,
    village, county, day, bay, island, islands, river, lake, gpu, gpus, superchip, superchips, architecture
  `),
  reason: 'named after a person, who is not meant',
};

/** Whole names that read like people's and are not: no word of them tells. */
export const thingsCalledLikePeople: WordRow = {
  id: 'called-like-people',
  words: listed(`
    monte carlo, grace blackwell, vera rubin, kleiner perkins, andreessen horowitz,
    emerson collective, scuderia ferrari, eli lilly, warby parker, morgan stanley,
    goldman sachs, hewlett packard, rolls royce, wells fargo, merrill lynch, charles schwab, ben jerry,
    harvey mudd, carnegie mellon, johns hopkins, louis vuitton, ralph lauren, calvin klein, hugo boss, hugo award,
    john deere, jack daniel, mary kay, ernst young, levi strauss, los alamos, san diego, abu dhabi, addis ababa,
    santa clara, santa fe, costa rica, sierra leone, sri lanka, silicon valley, wall street, king abdullah,
    christmas eve, la liga, la jolla, el salvador, puerto rico, tel aviv, hong kong, kuala lumpur, lawrence livermore,
    lawrence berkeley, harley davidson, mercedes benz, marie claire, aria gen, aya expanse, aya vision, tao te ching,
    nelder mead, newton raphson, gauss newton, gauss seidel, runge kutta, cauchy schwarz, bradley terry, plackett luce,
    black scholes, metropolis hastings, levenberg marquardt, kullback leibler, jensen shannon, weisfeiler lehman,
    chapman kolmogorov, navier stokes, johnson lindenstrauss, gram schmidt, mann whitney, kolmogorov smirnov,
    kruskal wallis, shapiro wilk, dunning kruger, karush kuhn, hodgkin huxley, smith waterman, needleman wunsch,
    max pooling
  `),
  reason: 'companies, laboratories, methods of two authors, chips, books and places',
};

/** Given names that are words, months, places or products as well. */
export const everydayNames: WordRow[] = [
  {
    id: 'word',
    words: listed(`
      mark, will, bill, art, may, june, april, august, rose, grace, hope, faith, joy, chase, sky, iris, ruby, jade,
      amber, ivy, violet, olive, ginger, rusty, sandy, earl, duke, prince, major, hunter, mason, piper, archer,
      pearl, crystal, dawn, eve, gene, jack, lance, miles, penny, ray, rich, rob, sue, wade, drew, frank, grant,
      guy, max, ace, angel, summer, autumn, destiny, charity, mercy, patience, trinity, dean, buzz, dash, dot,
      chance, king, royal, true, sunny, stormy, star, harmony, melody, clarity, an, da, he, you, so, can, long,
      son, song, min, pat, do, kit, hank, dick, don, tony, lex, rex, reg, max, mat, mel, gal, gill, val, sage, noble,
      justice, genesis, legend, magic, case, case, kind, ran, ren, bo, in, to, su, see, young, even, odd, else
    `),
    reason: 'words with the capital of a sentence or a title',
  },
  {
    id: 'place',
    words: listed(`
      austin, houston, jordan, israel, chad, georgia, virginia, carolina, florence, paris, sydney, charlotte,
      madison, lincoln, jackson, savannah, dakota, india, asia, milan, orlando, santiago, victoria, phoenix,
      aurora, odessa, lourdes, adelaide, kent, devon, chelsea, brooklyn, santa, san, monte, diego
    `),
    reason: 'cities, states and countries',
  },
  {
    id: 'product',
    words: listed(`
      adam, ada, siri, alexa, claude, devin, gemini, cortana, bixby, watson, ernie, elmo, bert, dali, sora, grok,
      llama, falcon, nova, titan, orion, pandas, julia, ruby, perl, swift, jasper, harvey, otto, cody, ollie,
      lamda, jax, keras, theano, elisa, eliza, pepper, nao, sophia, viola, flora, clara, mistral, luna, aria, ava,
      samantha, roberta, albert, marian, moses, galactica, maya, carla, celeste, iris, sam, dana
    `),
    reason: 'models, languages and assistants that were given human names',
  },
];
