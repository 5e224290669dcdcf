import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { briefOf, prose } from '../brief-of.ts';

const definitionsIn = (text: string) =>
  extractClaims(prose(text)).definitions.map(
    ({ label, text: definition, rule }) => `${rule}: ${label} = ${definition}`,
  );

describe('sentences that define', () => {
  it.each([
    [
      'Weight averaging is a technique that merges several checkpoints.',
      'is-a: Weight averaging = a technique that merges several checkpoints',
    ],
    ['However, Kestrel is a small model for edge devices.', 'is-a: Kestrel = a small model for edge devices'],
    [
      'It introduces Multi-step Kestrel Search (MKS), a method that reads logs.',
      'apposition: Multi-step Kestrel Search = a method that reads logs',
    ],
    [
      'Kestrel is a prover that solves hard tasks at a high level, and crucially, without any help.',
      'is-a: Kestrel = a prover that solves hard tasks at a high level',
    ],
    ["Acme's Kestrel 2 is a library for sorting logs.", 'is-a: Kestrel 2 = a library for sorting logs'],
    [
      'Low-rank tuning, or LRT, is a method that freezes most weights.',
      'is-a: Low-rank tuning = a method that freezes most weights',
    ],
    [
      'Low-rank tuning (LRT) is a method that freezes most weights.',
      'is-a: Low-rank tuning = a method that freezes most weights',
    ],
    ['Probes are classifiers that read hidden states.', 'is-a: Probes = classifiers that read hidden states'],
    ['Leakage is when test data slips into training.', 'is-when: Leakage = when test data slips into training'],
    [
      'The lab introduces FogBench, a benchmark of 400 weather questions.',
      'apposition: FogBench = a benchmark of 400 weather questions',
    ],
    [
      'Kestrel, a small model that reads logs, was released by Acme.',
      'apposition: Kestrel = a small model that reads logs',
    ],
    [
      'It uses FogBench (a benchmark of weather questions) for that.',
      'apposition: FogBench = a benchmark of weather questions',
    ],
    [
      'It uses FogBench – a benchmark of weather questions – for that.',
      'apposition: FogBench = a benchmark of weather questions',
    ],
    [
      'They study goal drift, the tendency of agents to forget their task.',
      'apposition: goal drift = the tendency of agents to forget their task',
    ],
    [
      'They use FogBench, which is a benchmark for weather questions.',
      'apposition: FogBench = a benchmark for weather questions',
    ],
    [
      'The team built a tool called LogLens that finds broken tests.',
      'called: LogLens = a tool called LogLens that finds broken tests',
    ],
    [
      'They report a tendency to repeat the question, known as echoing.',
      'called: echoing = a tendency to repeat the question',
    ],
    [
      'Goal drift refers to the slow change of what an agent wants.',
      'refers-to: Goal drift = the slow change of what an agent wants',
    ],
    [
      'The term goal drift refers to the slow change of what agents want.',
      'refers-to: goal drift = the slow change of what agents want',
    ],
    ['Drift is defined as the distance between two policies.', 'refers-to: Drift = the distance between two policies'],
    [
      'By goal drift we mean the slow change of what agents want.',
      'we-define: goal drift = the slow change of what agents want',
    ],
    ['We define drift as the distance between two policies.', 'we-define: drift = the distance between two policies'],
    [
      '● FogBench: A benchmark that asks about the weather.',
      'list-item: FogBench = A benchmark that asks about the weather',
    ],
  ])('%s', (sentence, expected) => {
    expect(definitionsIn(sentence)).toEqual([expected]);
  });

  it('stand where they say', () => {
    const text = 'News. “FogBench” (FB), a benchmark of weather questions (400 in all), is out.';
    const [claim] = extractClaims(prose(text)).definitions;
    const brief = prose(text);
    expect(claim).toMatchObject({ label: 'FogBench', text: 'a benchmark of weather questions (400 in all)' });
    expect(brief.text.slice(claim?.start, claim?.end)).toBe('FogBench');
    expect(brief.text.slice(claim?.textStart, claim?.textEnd)).toBe(claim?.text);
    expect(claim?.confidence).toBeGreaterThan(0.5);
  });
});

describe('where a definition ends', () => {
  it.each([
    ['Kestrel is a model that reads logs, making audits cheap for teams.', 'a model that reads logs'],
    ['Kestrel is a model that reads logs, but it is slow.', 'a model that reads logs'],
    ['Kestrel is a model that reads logs; it is slow.', 'a model that reads logs'],
    ['Kestrel is a model for reading logs and excels at audits.', 'a model for reading logs'],
    [
      'Acme launched Kestrel, an agent that writes code, fixes bugs, and opens tickets.',
      'an agent that writes code, fixes bugs, and opens tickets',
    ],
    ['Acme launched Kestrel, an agent that writes code, and adds support for Rust.', 'an agent that writes code'],
    [
      'Kestrel is a tool for building, testing, and running agents.',
      'a tool for building, testing, and running agents',
    ],
  ])('%s', (sentence, expected) => {
    expect(extractClaims(prose(sentence)).definitions.map(({ text }) => text)).toEqual([expected]);
  });
});

describe('sentences that define nothing', () => {
  it.each([
    ['It is a framework that sorts logs.', 'anaphora'],
    ['This is a method for sorting logs.', 'anaphora'],
    ['The model is a network that sorts logs.', 'told of before'],
    ['Our new framework, a system that sorts logs, wins.', 'told of before'],
    ['The goal is a system that sorts logs.', 'a shell noun'],
    ['Kestrel is a good tool for sorting logs.', 'judges'],
    ['Kestrel is the most popular tool for sorting logs.', 'compares'],
    ['Kestrel is the first model that sorts logs.', 'dates'],
    ['Kestrel is the model that the lab sorts logs with.', 'says which one'],
    ['Kestrel is not a model that sorts logs.', 'denies'],
    ['Kestrel was a model that sorted logs.', 'past'],
    ['Is Kestrel a model that sorts logs?', 'asks'],
    ['Kestrel is a model that sorts logs?', 'asks'],
    ['If Kestrel is a model that sorts logs, buy it.', 'supposes'],
    ['They trained longer, which is a problem that many know.', 'refers to a clause'],
    ['Jane Roe, a researcher who sorts logs, left.', 'a person'],
    ['Acme is a company that sorts logs.', 'a company'],
    ['Kestrel is a model.', 'sets nothing apart'],
    ['Kestrel is an agent priced at forty dollars a month.', 'news'],
    ['Kestrel is a model that has recently been opened.', 'news'],
    ['It needs symbolic engines, a recipe for trouble with proofs.', 'several are no one'],
    ['It needs a planner, a model that decides, and a solver.', 'a list'],
    ['Those are of Kestrel, the ability to set logs, files, and panes, a system of locks, and more.', 'a list'],
    ['It has support for Kestrel, the ability to set logs, files, and panes, a system of locks, and more.', 'a list'],
    ['It works with Kestrel and Heron, an editor for logs, and more tools.', 'a list'],
    ['In Kestrel, a policy that always goes left can win.', 'the subject behind an opening'],
    ['In particular, a system that copies people would do.', 'an opening'],
    ['Nobody knows what could be called a theory that explains minds.', 'names nothing'],
    ['I refer to the book as the reference for this text.', 'no term'],
    ['● Finding: A model that reads logs finds bugs.', 'a label of a line'],
    ['On Monday, a system that sorts logs failed.', 'an occasion'],
  ])('%s (%s)', (sentence) => {
    expect(definitionsIn(sentence)).toEqual([]);
  });

  it('are headlines, topics and glossary entries, which are read elsewhere', () => {
    const sentence = 'Kestrel is a model that sorts logs.';
    const brief = briefOf(sentence, [
      ['TOPIC', sentence],
      ['TERM', 'Kestrel'],
      ['DEFINITION', sentence],
    ]);
    expect(extractClaims(brief).definitions).toEqual([]);
  });
});
