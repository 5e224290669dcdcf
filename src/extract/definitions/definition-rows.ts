import { listed } from '../../text/word-row.ts';

/** Knowledge of English for definitions in sentences. Every row has its sentence in test/extract/definitions/definition-rows.test.ts. */
export interface GenusRow {
  id: string;
  words: string[];
  /** Behind "the" too: "the process of …" says what a thing is, "the model that …" only which one. */
  definite?: true;
  /** Says what a thing is only with one of these words directly behind. */
  only?: string[];
  reason: string;
}

/** Nouns that a definition names the kind by: "X is a *framework* that …". Words as text/tokens.ts normalises them. */
export const genera: GenusRow[] = [
  {
    id: 'procedure',
    words: listed(`
      method, technique, approach, algorithm, procedure, strategy, scheme, mechanism, recipe, paradigm, pipeline,
      heuristic, formulation, methodology, protocol, workflow, optimizer, regularizer, sampler, estimator, schedule,
      optimization, augmentation, objective, loss, attack, defense, jailbreak, exploit, trick, principle, process, function,
      operation, tuner, normalization, convolution, attention, regularization, transformation, decomposition, descriptor
    `),
    reason: 'ways of doing',
  },
  {
    id: 'model',
    words: listed(`
      model, llm, lm, vlm, transformer, network, architecture, agent, classifier, detector, encoder, decoder, autoencoder,
      predictor, generator, simulator, diffusion, policy, layer, module, block, head, adapter, backbone, tokenizer,
      embedding, retriever, reranker, verifier, solver, prover, planner, router, controller, chatbot, assistant, robot,
      recognizer, segmenter, translator, summarizer, evaluator, vocoder, codebook, vae, gan, cnn, rnn, mllm, slm, moe, copilot, unit, component, kernel, representation, operator, activation
    `),
    reason: 'what is trained, and what it is made of',
  },
  {
    id: 'software',
    words: listed(`
      framework, system, library, tool, toolkit, offering, line, family, variant, series, suite, toolbox, platform, package, engine, compiler, runtime, interface, api,
      sdk, cli, plugin, extension, app, application, environment, language, format, server, service, infrastructure, stack,
      database, editor, ide, browser, repository, program, compiler, simulator, playground, sandbox, harness, wrapper,
      standard, specification, device, trainer, dashboard, marketplace, hub, gateway, orchestrator, scheduler, debugger,
      notebook, client, crawler, scraper, parser, codec, proxy, automaton, technology, prototype, chip, accelerator, processor, gpu, feature, product, solution, abstraction
    `),
    reason: 'what is built and run',
  },
  {
    id: 'data',
    words: listed(`
      benchmark, dataset, corpus, testbed, leaderboard, evaluation, test, suite, metric, measure, score, index, distance,
      taxonomy, ontology, collection, task, competition, game, environment, puzzle
    `),
    reason: 'what is measured with and on',
  },
  {
    id: 'sort',
    words: listed(`
      type, kind, form, class, family, subset, subfield, branch, series, variant, version, generalization, extension,
      variation, modification, adaptation, implementation, combination, sequence, set, collection, line,
      category, style, pair, superset, instance, suite, group, simplification, approximation, subclass, mixture, mix, blend, chain
    `),
    only: ['of'],
    definite: true,
    reason: 'kinds by another kind: "a type of …"',
  },
  {
    id: 'abstract',
    words: listed(`
      ability, process, practice, study, task, tendency, probability, phenomenon, problem, property, act, degree, amount,
      number, ratio, rate, field, science, discipline, art, idea, notion, principle, hypothesis, theory, claim, capability,
      capacity, difference, sum, average, function, likelihood, condition, technique, method, strategy, state, observation,
      belief, fraction, proportion, activity, assumption, theorem, law, conjecture, thesis, concept, maximum, minimum
    `),
    only: listed('of, that, to, where, in, when, whether, which, how'),
    definite: true,
    reason: 'behaviours, quantities and ideas are told by what they are of: "the process of …", "a phenomenon where …"',
  },
  {
    id: 'field',
    words: listed(
      'subfield, phenomenon, paradigm, discipline, hypothesis, theorem, vulnerability, quantity, distribution',
    ),
    reason: 'ideas that need no "of"',
  },
];

/** What may stand behind the kind and begin what sets the thing apart. */
export const differentiae: { words: string[]; reason: string }[] = [
  { words: listed('that, which, whose, where, who'), reason: 'relative clauses' },
  {
    words: listed('for, to, of, with, by, from, on, in, between, over, without, across'),
    reason: 'what for, of what, how',
  },
  {
    words: listed(`
      used, designed, built, trained, based, aimed, meant, intended, created, developed, optimized, tuned, tailored, capable,
      able, composed, made, defined, proposed, inspired, derived, obtained, adapted, focused, dedicated, specialized,
      purpose, specifically, consisting, comprising, containing, combining, using, covering, featuring, targeting, spanning
    `),
    reason: 'participles: "a dataset containing …"',
  },
];

/** Participles behind a kind that tell news of the thing, and not what it is. */
export const newsOfIt = {
  words: listed(`
    priced, backed, shipped, recognized, released, launched, announced, introduced, unveiled, founded, led, owned, sold,
    called, dubbed, named, known, termed, published, presented, acquired, funded, rumored, expected, scheduled, said
  `),
  reason: '"an agent priced at 40 dollars a month": such a thing may be anything',
};

/** Words in front of the kind that make the sentence a judgement or a date. */
export const judgements: { words: string[]; reason: string }[] = [
  {
    words: listed(`
      good, great, better, bad, poor, nice, fine, excellent, useful, helpful, powerful, promising, impressive, popular,
      famous, notable, interesting, important, key, critical, crucial, essential, vital, central, major, big, huge, huge,
      significant, perfect, ideal, compelling, viable, solid, fantastic, amazing, exciting, strong, strongest, leading, top,
      prime, classic, hard, difficult, easy, serious, common, growing, necessary, potential, possible, valuable,
      clear, weak, scarce, building, fundamental, core
    `),
    reason: 'evaluates: "X is a good framework for …"',
  },
  {
    words: listed(
      'first, latest, newest, second, third, last, next, recent, former, current, upcoming, only, same, main',
    ),
    reason: 'orders and dates: "X is the first model that …"',
  },
  {
    words: listed(
      'most, more, best, least, less, largest, biggest, fastest, smallest, worst, greatest, highest, lowest, simplest',
    ),
    reason: 'compares: "X is the most popular tool for …"',
  },
  {
    words: listed('very, really, quite, rather, fairly, extremely, incredibly, pretty, too'),
    reason: 'weighs: "a very broad set of …"',
  },
];

/** Words that a defined term does not begin with, or is not made of alone. */
export const noTerms: { id: string; words: string[]; reason: string }[] = [
  {
    id: 'anaphora',
    words: listed(`
      it, this, that, these, those, they, he, she, we, i, you, there, which, what, who, one, some, another, each, both, all,
      any, such, our, their, its, his, her, my, your, most, many, other, here, nothing, everything, something, someone,
      anyone, everyone, no, none, neither, either, every, several, few, more, less, much, first, second, third, finally
    `),
    reason: 'means something told before: "It is a framework that …"',
  },
  {
    id: 'shell',
    words: listed(`
      result, key, goal, idea, problem, paper, work, study, author, approach, method, model, framework, system, tool, technique,
      dataset, benchmark, solution, reason, way, example, point, challenge, issue, question, answer, advantage, benefit,
      limitation, contribution, finding, release, update, feature, version, company, team, startup, project, product, post,
      article, blog, report, researcher, people, user, step, part, task, algorithm, architecture, pipeline, agent, library,
      platform, code, data, process, strategy, move, news, thing, aim, objective, purpose, experiment, evaluation, design,
      role, mission, focus, plan, section, chapter, figure, table, course, game, series, article, topic, setup, effort,
      insight, theory, hypothesis, claim, argument, concept, assumption, proposal, research, technology, service, app, suite
    `),
    reason: 'names nothing without a name beside it: "The goal is a …", "our new framework, a …"',
  },
  {
    id: 'generic',
    words: listed(`
      new, novel, proposed, resulting, final, original, underlying, main, overall, general, simple, basic, similar, different,
      current, previous, existing, recent, latest, open, source, large, small, better, best, good, great, key, core, whole,
      entire, full, own, same, next, last, ai, ml, llm, unified, complete, important, popular, good, big, major, top
    `),
    reason: 'adds nothing to such a word: "the resulting model"',
  },
  {
    id: 'occasion',
    words: listed(`
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august,
      september, october, november, december, particular, fact, general, short, total, response, turn, parallel, conclusion, summary, today, yesterday, tomorrow, year, month, week, day, time, addition, contrast,
      practice, instance, however, meanwhile, overall, example
    `),
    reason: 'stands before a comma: "On Monday, a system that …"',
  },
];

/** "The X problem is the …": definite terms in small letters that are no anaphora, by their last word. */
export const namedByLast = listed(
  'problem, hypothesis, theorem, principle, dilemma, effect, paradox, law, gap, tax, conjecture, trick, lemma, test, thesis, curse',
);

/** Kinds that are said of several things: "the Kestrel models, a family of …". */
export const groups = {
  words: listed(
    'type, kind, form, class, family, series, collection, set, suite, group, pair, category, line, subset, sequence',
  ),
  reason: 'all other kinds are said of one thing: "symbolic engines, a recipe for …" defines no engines',
};

/** Words behind a comma that begin another statement. */
export const goingOn = {
  words: listed(`
    but, while, although, though, whereas, so, yet, it, they, he, she, we, this, these, which, who, to, thus, thereby,
    therefore, however, because, since, as, if, when, unlike, instead, with, by, against, across, after, before, amid, despite, without, via
  `),
  reason: 'what follows is told of the thing, and does not say what it is',
};

/** Words in front of a term in small letters that is explained next. */
export const introducing = {
  words: listed(`
    introduce, introduces, introduced, introducing, propose, proposes, proposed, proposing, present, presents, presented,
    define, defines, study, studies, studied, investigate, investigates, explore, explores, explored, discuss, discusses,
    call, calls, called, of, on, about, via, through, by, with, using, uses, use, used, as, like, to, from, for, against,
    and, or, perform, performs, employ, employs, apply, applies, suggest, suggests, cover, covers, describe, describes,
    from, into, is, in
  `),
  reason: 'what stands behind it is a term of its own, and no object of some other verb',
};
