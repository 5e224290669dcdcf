import type { Brief, Section, SectionKind } from '../model.ts';

/** What one mention in such a section says of what the brief is about, from 0 to 1. */
const weights: Partial<Record<SectionKind, number>> = {
  TITLE: 0.5,
  TERM: 0.4,
  TOPIC: 0.4,
  TAKEAWAY: 0.2,
  SUMMARY: 0.2,
  METHOD: 0.15,
  KEY_POINT: 0.15,
};
const elsewhere = 0.1;

/** How much of the brief an entity is, from 0 to 1, by where its mentions stand and how many there are. */
export function salience(brief: Brief, places: { start: number }[]): number {
  let absent = 1;
  for (const { start } of places) absent *= 1 - weightAt(brief.sections, start);
  return Math.round((1 - absent) * 1000) / 1000;
}

function weightAt(sections: Section[], at: number): number {
  const section = sections.find(({ start, end }) => start <= at && at < end);
  return (section && weights[section.kind]) ?? elsewhere;
}
