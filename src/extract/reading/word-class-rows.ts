import { listed } from '../../text/word-row.ts';

/** What a word is by itself, whatever stands around it. Words that are several things (most nouns are verbs too) are `other`. */
export type WordClass = 'function' | 'verb' | 'base' | 'participle' | 'gerund' | 'adjective' | 'adverb' | 'other';

/** Words that compromise's list lacks or takes for something else. Each row has its sentence in test/extract/reading/word-classes.test.ts. */
export const extraWords: { is: WordClass; words: string[]; reason: string }[] = [
  {
    is: 'verb',
    words: listed(`
      shows, outperforms, surpasses, leverages, introduces, presents, proposes, releases, launches, unveils, announces,
      uses, enables, achieves, allows, lets, helps, offers, provides, includes, features, supports, combines, integrates,
      reduces, improves, explains, describes, discusses, argues, claims, finds, reveals, makes, takes, gets, gives, has,
      had, have, does, do, did, says, said, becomes, remains, requires, generates, builds, trains, runs, works, aims,
      boosts, scales, matches, handles, ensures, demonstrates, addresses, extends, exceeds, beats, brings, adds, is,
      follow, follows, like, via, per, versus, vs, than, use, make, get, create, achieve, enable, improve, let, see, say,
      want, need, know, think, learn, become, seem, seems, allow, provide, include, build, perform, reduce, require,
      generate, help, understand, develop, ensure, avoid, demonstrate, introduce, propose, cause, causes, yield, yields,
      rolls, expands, plans, cuts, tops, hits, joins, delivers, powers, drives, creates, stay, boost, keep, made, stop, join, run, work, look, call, turn, show, move, start, trades, explores, evaluates,
      performs, relies, operates, incorporates, emphasizes, highlights, prioritizes, excels, struggles, detects, predicts, ranks, serves, outlines, details, suggests, drops
    `),
    reason: 'verbs of news about research; as nouns ("details", "plans") they are no part of a term either',
  },
  {
    is: 'function',
    words: listed(`
      that, which, who, whose, whom, where, when, while, whether, if, as, because, since, although, though, unless, until,
      a, an, the, this, these, those, such, some, any, each, every, all, both, either, neither, no, not, other, another,
      of, in, on, at, by, for, from, to, with, without, within, into, onto, over, under, between, among, through, across,
      during, before, after, about, against, toward, towards, upon, out, up, down, off, beyond, despite, including, and,
      or, but, nor, so, yet, then, there, here, it, its, they, their, them, we, our, us, you, your, he, his, she, her, i,
      be, been, being, is, are, was, were, am, can, could, will, would, should, may, might, must, one, more, most, less,
      least, much, many, few, fewer, several, own, same, due, amid, along, around, based, depending, compared, according,
      using, only, itself, themselves, thus, hence, therefore, however, what, why, how, else, e.g, i.e, etc, yes
    `),
    reason: 'what stands between terms, "based" and "compared" and "using" being prepositions in all but name',
  },
  {
    is: 'adverb',
    words: listed(`
      also, even, still, just, now, already, often, never, always, too, very, quite, well, again, ago, soon, later, once,
      today, instead, meanwhile, moreover, rather, almost, perhaps, far, ahead, together, currently, today's, not
    `),
    reason: 'says how and when, not what',
  },
  {
    is: 'other',
    words: listed(`
      reasoning, training, learning, modeling, modelling, processing, tuning, scaling, engineering, prompting, computing,
      programming, coding, routing, planning, pruning, caching, sampling, embedding, embeddings, decoding, encoding,
      pretraining, finetuning, forecasting, testing, matching, alignment, ranking, hacking, understanding, setting,
      base, live, model, state, process, test, time, space, language, value, map, text, science, data, code, supply,
      family, anomaly, assembly, tracking, grounding, monitoring, rendering, manufacturing, overfitting, debugging,
      mapping, teaming, filtering, conditioning, benchmarking, browsing, streaming, labeling, merging, clustering,
      serving, mining, inpainting, steering, watermarking, jailbreaking, unlearning, boosting, bootstrapping, hashing,
      indexing, chunking, reranking, splatting, parsing, tagging, masking, scraping, crawling, retraining
    `),
    reason: 'nouns of research, whatever their ending: "chain-of-thought reasoning", "reward hacking"',
  },
  {
    is: 'base',
    words: listed(`
      leverage, outperform, showcase, streamline, bypass, surpass, prioritize, democratize, orchestrate, ingest, rethink,
      reimagine, supercharge, pretrain, finetune, upskill, onboard, incentivize, contextualize, parallelize, tokenize
    `),
    reason: 'verbs of the trade that the list lacks',
  },
  {
    is: 'other',
    words: listed(`
      reward, approach, control, support, report, network, question, survey, change, format, rate, market, experience, update,
      reason, stage, chat, trust, debate, demand, signal, target, score, challenge, request, edit, interest, command, finance,
      account, date, limit, balance, exploit, sentence, record, weather, screen, license, cycle, harm, interview, age, schedule,
      drift, charge, package, damage, message, delay, transport, lease, vote, tax, decay, instruct, mine, position, frame, bias,
      plan, guide, focus, release, advance, detail, contrast, overlap, models, prompts, questions, states, changes, challenges,
      approaches, networks, rewards, updates, tests, processes, rates, controls, signals, scores, experiences, limits,
      requests, commands, advances, targets, stages, edits, messages, positions, lists, formats, accounts, cycles, flows,
      harms, schedules, judges, judge, guards, interviews, packages, biases, exploits, monitors, reports, engineers, plans
    `),
    reason: 'nouns that are verbs too: in terms they are nouns ("reward model")',
  },
];
