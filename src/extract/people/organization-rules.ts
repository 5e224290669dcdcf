/** What tells that a name is an organization's. Each row has its sentence in test/extract/people/organization-rules.test.ts. */
import { listed, type WordRow } from '../../text/word-row.ts';

/** Words that end an organization's name: "Stanford University", "Newton Labs". */
export const endings: WordRow[] = [
  {
    id: 'learning',
    words: listed(`
      University, College, Institute, Institutes, Academy, Polytechnic, School, Laboratory, Laboratories, Lab, Labs,
      Observatory, Hochschule, Universität, Universiteit, Université, Universidad, Universidade, Politecnico
    `),
    reason: 'where people study and do research',
  },
  {
    id: 'care',
    words: listed('Hospital, Hospitals, Clinic, Foundation, Museum, Trust'),
    reason: 'hospitals, foundations and museums',
  },
  {
    id: 'company',
    words: listed(`
      Inc, Corp, Corporation, Ltd, LLC, GmbH, PLC, Company, Technologies, Robotics, Industries, Motors, Airlines,
      Holdings, Ventures, Studios, Pictures, Bros, Semiconductor, Semiconductors, Therapeutics, Pharmaceuticals,
      Biosciences, Aerospace, Press, Enterprises, Instruments, Telecom
    `),
    reason: 'legal forms, and what companies call themselves',
  },
  {
    id: 'body',
    words: listed(`
      Society, Association, Consortium, Council, Commission, Agency, Bureau, Ministry, Directorate, Federation,
      Alliance, Union, Parliament, Committee, Organization, Organisation, Authority
    `),
    reason: 'societies, authorities and their bodies',
  },
  {
    id: 'centre',
    words: listed('Center, Centre'),
    reason: 'research centres; buildings are called so too, so more than one word must stand before it',
  },
];

/** Words that begin one, with "of", "for" or "on" behind: "University of Oxford", "Center for AI Safety". */
export const beginnings: WordRow = {
  id: 'beginning',
  words: listed(`
    University, College, Institute, Institution, Academy, School, Laboratory, Society, Association, Council, Center,
    Centre, Department, Ministry, Bureau, Office, Faculty, Bank, Board, Commission, Consortium, Federation, Union,
    Agency, Organization, Organisation, Foundation, Museum, Committee, Universities
  `),
  reason: 'what it is, then what it is of or for',
};

/** Words that begin one in other languages, with or without a small word behind: "École Polytechnique". */
export const foreignBeginnings: WordRow = {
  id: 'foreign-beginning',
  words: listed(`
    École, Ecole, Université, Universidad, Universidade, Università, Universität, Universitat, Institut, Instituto,
    Istituto, Politecnico, Technische, Hochschule, Universiteit
  `),
  reason: 'French, Italian, Spanish, Portuguese, Catalan and German put it first',
};

/** Behind a name of an organization these make it the name of something else: "IEEE Computer Society Conference". */
export const otherEndings: WordRow[] = [
  {
    id: 'given',
    words: listed(`
    Award, Awards, Prize, Medal, Conference, Conferences, Symposium, Workshop, Journal, Transactions, Fellow, Fellows,
    Fellowship, Chair, Lecture, Championship, Gymnasium, Challenge, Proceedings, Review, Letters, Magazine, Scholar,
    Scholarship, Act, Bill, Summit, Festival
  `),
    reason: 'awards, meetings and journals are named after who gives them',
  },
  {
    id: 'made',
    words: listed(
      'Scale, Dataset, Model, Models, Stage, Agent, Agents, Benchmark, Generator, API, App, Test, Challenge',
    ),
    reason: '"Foundation Models", "Center Stage"',
  },
];

/** Before an ending alone, these make a common noun of it: "the AI Company", "our Research Lab". */
export const plainWords: WordRow = {
  id: 'plain',
  words: listed(`
    the, a, an, our, their, his, her, its, this, that, each, every, any, some, new, first, second, third, another,
    research, ai, data, high, old, middle, grad, graduate, summer, law, business, medical, secondary, primary, press,
    parent, whole, same, global, local, public, private, software, hardware, printing, at, in, on, of, from, by, to,
    with, and, or, for, as, when, while, since, after, before, under, is, was, are, home, virtual, control, call, shopping,
    boarding, elementary, holding, insurance, trading, startup, tech, technology, labor, trade, credit, western, soviet,
    university, music, film, former, early, joint, steering,
    organizing, organising, program, programme, executive, standing, select, advisory, scientific, technical, one, two, three, four, five, several, many, top, big, frontier, open,
    agent, model, search, foundation, superintelligence, company
  `),
  reason: 'no name of its own',
};

/** Directly before a name: "researchers at Anthropic", "acquired by Vicarm". */
export const before: { id: string; words: string[]; role: 'AFFILIATION' | 'MENTIONED'; reason: string }[] = [
  {
    id: 'people-at',
    words: listed(`
      researchers at, researchers from, researcher at, researcher from, scientists at, scientists from, scientist at,
      engineers at, engineers from, engineer at, engineer from, professor at, professors at, team at, team from,
      teams at, teams from, group at, authors from, authors at, fellow at, scholar at, scholars at, lecturer at,
      postdoc at, colleagues at, employees at, employee at, staff at, intern at, faculty at, students at, student at,
      developers at, mathematicians at, physicists at, economists at, professorship at, analyst at, analysts at
    `),
    role: 'AFFILIATION',
    reason: 'where people work',
  },
  {
    id: 'office-of',
    words: listed(`
      ceo of, cto of, cfo of, coo of, founder of, co-founder of, cofounder of, president of, chairman of, director of,
      head of research at, employed by, employed at, works at, worked at, working at, works for, worked for, joined,
      scientist of, vp of research at
    `),
    role: 'AFFILIATION',
    reason: 'offices and employment',
  },
  {
    id: 'kind',
    words: listed(`
      startup, start-up, company, firm, chipmaker, nonprofit, non-profit, subsidiary, conglomerate, manufacturer,
      spinoff, spin-off, spinout, unicorn, think tank, carmaker, automaker, publisher, retailer,
      insurer, contractor, consultancy
    `),
    role: 'MENTIONED',
    reason: 'the text says what it is',
  },
  {
    id: 'deal',
    words: listed(
      'acquired by, owned by, acquisition of, acquires, acquiring, bought by, purchased by, sold to, backed by',
    ),
    role: 'MENTIONED',
    reason: 'companies are bought and sold',
  },
];

/** Behind a name: "Anthropic CEO Jane Roe", "Anthropic researchers". */
export const behind: WordRow = {
  id: 'office-behind',
  words: listed(`
    CEO, CTO, CFO, COO, co-founder, cofounder, spokesperson, spokeswoman, spokesman, executives, employees,
    researchers, engineers, scientists, shareholders, subsidiary, acquired, acquires
  `),
  reason: 'who has these is an organization',
};

/**
 * Societies whose name and short name are those of their conference too: "published at AAAI". A text that names the
 * conference by the society's name can't be told from one that names the society.
 */
export const conferenceNames: WordRow = {
  id: 'conference-name',
  words: listed(`
    association for computational linguistics, association for computing machinery, association for the advancement
    of artificial intelligence, american association for artificial intelligence, neural information processing
    systems, knowledge discovery and data mining, aaai, acl, ijcai, neurips, nips, icml, iclr, cvpr, iccv, eccv,
    emnlp, naacl, sigir, sigkdd, kdd, siggraph, interspeech, icassp, colm, uai, aistats
  `).map((name) => name.replace(/\s+/g, ' ')),
  reason: 'a wrong organization is worse than a missing one',
};

/** Endings that make an organization's name of a single everyday word: "Computer Society", "Robotics Institute". */
export const strongEndings: WordRow = {
  id: 'strong-ending',
  words: listed('University, College, Institute, Academy, Society, Hospital, Foundation, Museum, Polytechnic'),
  reason: 'behind others it is a common noun: "Weather Lab", "Verified Organization", "Data Center"',
};

/** Fields, as they stand behind "and" inside a name: "Academy of Arts and Sciences". */
export const fields: WordRow = {
  id: 'field',
  words: listed(`
    sciences, science, technology, technologies, engineering, engineers, arts, humanities, medicine, mathematics,
    statistics, informatics, computing, automation, electronics, economics, education, industry, innovation, space,
    research, physics, chemistry, biology, law, business, management, health, development, control,
    intelligence, systems, robotics, telegraph, telephone, culture, sports, commerce, trade, infrastructure, design,
    media, society, governance, security, policy, ethics, astronomy, nuclear, electronic, electrical, artificial,
    information, communication, communications, cognitive, computer, data, space, applied, machine, atmospheric,
    exchange, drug, prevention, human, mechanical, photonics, responsible, safety, aeronautics, speech, audio, energy, ai,
    quantum, brain, mind, environmental, social, political, public, international, natural, linguistic, linguistics,
    philosophy, psychology, neuroscience, language, languages, advancement, study, promotion, protection
  `),
  reason: 'the name goes on; behind another word a second name begins',
};
