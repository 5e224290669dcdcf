/**
 * The shapes that flow through the pipeline: capture → clipping → brief → linked brief → graph.
 *
 * Every offset is in UTF-16 code units into a `text`, end-exclusive, so that
 * `text.slice(start, end) === quote` holds in JavaScript.
 */
export * from './model/brief.ts';
export * from './model/brief-edges.ts';
export * from './model/calendar.ts';
export * from './model/candidate.ts';
export * from './model/capture.ts';
export * from './model/claims.ts';
export * from './model/day-tally.ts';
export * from './model/entity.ts';
export * from './model/linked-brief.ts';
export * from './model/names.ts';
export * from './model/story.ts';
export * from './model/vocabulary.ts';
