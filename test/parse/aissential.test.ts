import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { captured, essence, only, texts } from './captured.ts';

const text = `Paper Review: "Counting With Fewer Neurons"
Summary
A paper by Example et al. counts objects with forty neurons.
It does so without labels.
Key takeaway
For engineers with small devices, this is worth an hour.
Key insights
Forty neurons are enough for ten objects.
Principles
- Count before you classify.
- Share weights over places.
Method
The authors prune a network until its error rises.
In practice
- Small cameras can count people.
Topics
- Pruning
- Privacy, Safety and Law
Best for: Embedded Engineer, AI Student
Related on AIssential
Another review of something else
Editorial summary, takeaway, and curation by AIssential. Original article published by Example Forum.
`;

const markdown = `# Paper Review: "Counting With Fewer Neurons"

## Summary

A paper by Example et al. counts objects with forty neurons.

It does so without labels.

## Key takeaway

For engineers with small devices, this is worth an hour.

## Key insights

Forty neurons are enough for ten objects.

## Principles

* Count before you classify.
* Share weights over places.

## Method

The authors prune a network until its error rises.

## In practice

* Small cameras can count people.

## Topics

* [Pruning](/topics/pruning)
* [Privacy, Safety and Law](/topics/law)

**Best for:** Embedded Engineer, AI Student

## Related on AIssential

[Another review of something else](/reviews/2)

Editorial summary, takeaway, and curation by AIssential. Original article published by [Example Forum](https://forum.example/counting).
`;

const html = `<html><head><meta property="og:title" content="Paper Review"></head><body>
<h1>Paper Review: "Counting With Fewer Neurons"</h1>
<section><h2>Summary</h2><p>A paper by Example et al. counts objects with forty neurons.</p><p>It does so without labels.</p></section>
<section><h2>Key takeaway</h2><p>For engineers with small devices, this is worth an hour.</p></section>
<section><h2>Key insights</h2><p>Forty neurons are enough for ten objects.</p></section>
<section><h2>Principles</h2><ul><li>Count before you classify.</li><li>Share weights over places.</li></ul></section>
<section><h2>Method</h2><p>The authors prune a network until its error rises.</p></section>
<section><h2>In practice</h2><ul><li>Small cameras can count people.</li></ul></section>
<section><h2>Topics</h2><ul><li>Pruning</li><li>Privacy, Safety and Law</li></ul></section>
<p><strong>Best for:</strong> Embedded Engineer, AI Student</p>
<aside><h2>Related on AIssential</h2><a href="/reviews/2">Another review of something else</a></aside>
<footer><p>Editorial summary, takeaway, and curation by AIssential. Original article published by
<a href="https://forum.example/counting">Example Forum</a>.</p></footer></body></html>`;

const saves = { text, markdown, html };

describe.each(Object.entries(saves))('AIssential saved as %s', (format, content) => {
  const review = only(captured(format as keyof typeof saves, content));

  it('gives each section its kind', () => {
    expect(texts(review, 'SUMMARY')).toEqual([
      'A paper by Example et al. counts objects with forty neurons.',
      'It does so without labels.',
    ]);
    expect(texts(review, 'TAKEAWAY')).toEqual(['For engineers with small devices, this is worth an hour.']);
    expect(texts(review, 'KEY_POINT')).toEqual(['Forty neurons are enough for ten objects.']);
    expect(texts(review, 'PRINCIPLE')).toEqual(['Count before you classify.', 'Share weights over places.']);
    expect(texts(review, 'METHOD')).toEqual(['The authors prune a network until its error rises.']);
    expect(texts(review, 'APPLICATION')).toEqual(['Small cameras can count people.']);
  });

  it('lists topics and readers one by one, and parts no topic of a list', () => {
    expect(texts(review, 'TOPIC')).toEqual(['Pruning', 'Privacy, Safety and Law']);
    expect(texts(review, 'AUDIENCE')).toEqual(['Embedded Engineer', 'AI Student']);
  });

  it('reads both publishers off the footer', () => {
    expect(review.outlet).toMatchObject({ name: 'AIssential', rule: 'editorial-footer' });
    expect(review.originalPublisher).toMatchObject({ name: 'Example Forum', rule: 'editorial-footer' });
  });

  it('is a review, without headings and related pages', () => {
    expect(review.kind).toBe('review');
    expect(review.text).not.toMatch(/key takeaway|in practice|something else|editorial summary/i);
  });
});

describe('AIssential', () => {
  it('reads the same from each save', () => {
    const [first, ...others] = Object.entries(saves).map(([format, content]) =>
      parse(captured(format as keyof typeof saves, content)).map(essence),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('is a brief where it reviews nothing', () => {
    const brief = only(
      captured('text', text.replace('Paper Review: "Counting With Fewer Neurons"', 'Counting Gets Cheap')),
    );
    expect(brief.kind).toBe('brief');
  });

  it('is known by its sections where the footer was cut off', () => {
    const cut = only(captured('text', text.slice(0, text.indexOf('Related on'))));
    expect(cut.outlet).toMatchObject({ name: 'AIssential', rule: 'layout/aissential', confidence: 0.9, start: 0 });
  });

  it('takes topics from one line too', () => {
    const line = text.replace('- Pruning\n- Privacy, Safety and Law', 'Pruning, Counting');
    expect(texts(only(captured('text', line)), 'TOPIC')).toEqual(['Pruning', 'Counting']);
  });

  it('leaves a paper with a summary and a method to the article', () => {
    const paper = only(
      captured('text', 'On Counting\nSummary\nWe count things in pictures.\nMethod\nWe look at each of them.\n'),
    );
    expect(paper).toMatchObject({ kind: 'article', outlet: null });
  });
});
