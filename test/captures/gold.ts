import { readFileSync } from 'node:fs';

/** What a careful reader finds in the five captures: shared/gold/briefs.json. */
export interface GoldBrief {
  title: string;
  outlet: string;
  kind?: string;
  category?: string;
  captures: string[];
  originalPublisher?: string;
  originalPublisherAlias?: string;
  covers?: string[];
  citedAs?: Record<string, string>;
  paperYear?: Record<string, number>;
  definitions?: Record<string, string>;
  keyPoints?: number;
  keyTakeaways?: number;
  topics?: string[];
  audience?: string[];
  people?: string[];
  organizations?: string[];
  abbreviations?: Record<string, string>;
  mustMention?: string[];
}

export interface Gold {
  briefs: GoldBrief[];
  papers: { title: string; year?: number; coveredBy: number }[];
}

export function readGold(path: string): Gold {
  return JSON.parse(readFileSync(path, 'utf8')) as Gold;
}
