import { listed } from '../../text/word-row.ts';

/** What tells terms from other words in a row. Every row has its sentence in test/extract/candidates/candidates.test.ts. */
export const notFirst: { id: string; words: string[]; reason: string }[] = [
  {
    id: 'new',
    words: listed(`
      new, novel, newest, recent, latest, existing, current, previous, prior, upcoming, original, initial, final, first,
      second, third, next, last, early, late, later, modern, today, old, older, updated, emerging, future, past, ongoing, former
    `),
    reason: 'tells when',
  },
  {
    id: 'worth',
    words: listed(`
      good, better, best, great, strong, stronger, powerful, effective, efficient, useful, helpful, important, key, main,
      major, critical, crucial, significant, notable, impressive, promising, popular, simple, simpler, easy, hard, difficult,
      interesting, competitive, superior, comparable, reliable, robust, advanced, sophisticated, comprehensive, detailed,
      top, leading, successful, valuable, worse, bad, poor, clear, real, serious, common, standard, typical, practical,
      rapid, fast, faster, slow, cheap, cheaper, expensive, free, accurate, state, innovative, extensive, careful, optimal
    `),
    reason: 'judges',
  },
  {
    id: 'amount',
    words: listed(`
      other, several, various, many, multiple, different, similar, certain, specific, particular, general, overall, total,
      additional, further, extra, entire, whole, full, complete, high, higher, low, lower, big, bigger, small, smaller,
      larger, huge, massive, vast, significant, substantial, numerous, single, individual, respective, own, same, double,
      half, minimal, maximum, average, wide, broad, diverse, equal, long, longer, short, shorter, two, three, four, five,
      six, ten, dozen, hundred, thousand, million, billion, trillion, zero, per, non, more, fewer, daily, weekly, monthly
    `),
    reason: 'counts, measures or picks out',
  },
  {
    id: 'whose',
    words: listed(`
      ai, openai, google, meta, anthropic, microsoft, apple, nvidia, amazon, deepmind, chinese, american, us, eu, uk, european,
      company, internal, external, public, proposed, resulting, given, underlying, related, available, potential, possible,
      able, capable, likely, relevant, necessary, comparable, consistent, aware, worth, required, desired, actual, main, primary, core, central, additional,
      developer, user, customer, researcher, author, team, people, paper, study, article, post, report, strategic, federal,
      national, graduate, creative, responsible, political, military, corporate, commercial, unified, hidden, specialized
    `),
    reason: 'tells whose or which: an "OpenAI model" is a model',
  },
  {
    id: 'hyphen',
    words: listed(`
      open-source, closed-source, open-weight, off-the-shelf, large-scale, small-scale, high-quality, low-cost,
      real-world, state-of-the-art, end-to-end, high-level, low-level, full-scale, long-term, short-term, top-tier, in-depth,
      general-purpose, task-specific, domain-specific, user-friendly, cost-effective, third-party, in-house, cutting-edge,
      high-performance, lower-cost, drop-in, real-time, built-in, well-known, best-in-class, production-ready, ready-made
    `),
    reason: 'the same of any term: "large-scale reinforcement learning"',
  },
];

export const notLast: { id: string; words: string[]; reason: string }[] = [
  { id: 'citation', words: ['et', 'al'], reason: '"Simon et al." are people' },
  {
    id: 'talk',
    words: listed(`
      paper, study, article, post, blog, report, newsletter, author, researcher, team, company, startup, founder, engineer,
      people, user, customer, person, expert, scientist, developer, investor, employee, executive, ceo, cto, leader, staff,
      community, firm, group, lab, industry, market, deal, round, fund, funding, investment, revenue, valuation, price, cost,
      dollar, plan, news, announcement, launch, release, event, conference, week, month, year, day, time, hour, minute,
      commitment, reader, curator, discussion, today, decade, century, version, website, page, link, video, podcast, book, guide, tutorial, interview, quote, story
    `),
    reason: 'who and when and how much, in news',
  },
  {
    id: 'shell',
    words: listed(`
      way, thing, lot, part, kind, type, form, number, amount, level, degree, set, range, variety, series, list, example,
      case, instance, aspect, area, point, issue, problem, challenge, question, answer, result, finding, conclusion, effort,
      attempt, step, goal, aim, purpose, reason, idea, concept, approach, method, technique, solution, option, choice,
      feature, capability, ability, performance, improvement, increase, decrease, reduction, gain, benefit, advantage,
      limitation, change, difference, impact, effect, work, use, access, support, need, demand, experience, detail,
      information, insight, opportunity, progress, success, quality, value, potential, role, interest, focus, look, place,
      end, side, bit, side, piece, item, scenario, situation, setting, context, condition, domain, field, topic, subject,
      world, country, state, city, percent, score, point, total, average, majority, rest, million, billion, trillion, tier,
      thousand, dozen, hundred, term, word, name, title, phrase, sentence, line, section, size, length, app, service, product,
      media, research, direction, creation, creator, student, judge, partnership, shift, family, variant, clip, expression,
      framework, library, lawsuit, threat, power, consumer, productivity, material, agency, giant, professional, browser,
      tool, platform, system, application, technology, software, provider, vendor, offering, company, business, thought,
      update, integration, project, program, initiative, strategy, decision, action, activity, requirement, standard,
      everything, something, nothing, anything, order, kind, stage, phase, process, task, scale, speed, rate, time, space
    `),
    reason: 'says nothing without what stands before it, and little with it; some good terms are lost',
  },
];

/** People who are adjectives: "Gaussian", "Monte Carlo". Other capitals begin names of products and companies. */
export const eponyms = {
  words: listed(`
    monte, carlo, markov, turing, nash, pareto, fourier, laplace, newton, adam, shapley, wasserstein, kullback, leibler,
    bellman, lipschitz, hilbert, goodhart, thompson, kalman, fisher, hopfield, boltzmann, langevin, lyapunov, occam, python
  `),
  endings: /(?:ian|ean)$/,
  reason: 'a term may begin with them',
};
