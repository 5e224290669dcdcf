/** Entities as the statements in `cypher/` return them: plain maps; what a node lacks is null. */
import type { BriefKind, ConceptEntry, Precision, Status } from '../model.ts';

export interface BriefRow {
  id: string;
  title: string;
  url: string | null;
  kind: BriefKind;
  category: string | null;
  publishedAt: string | null;
  publishedPrecision: Precision | null;
  captures: string[] | null;
  newest: string;
  /** JSON: see model/brief-edges.ts. Null where an earlier program stored it; not there where the row was made for a list. */
  edges?: string | null;
}

interface LabelledRow {
  id: string;
  label: string;
  status: Status;
  file: string | null;
}

export interface PaperRow extends LabelledRow {
  title: string;
  altTitles: string[] | null;
  year: number | null;
  doi: string | null;
  arxivId: string | null;
  url: string | null;
}

export interface ConceptRow extends LabelledRow {
  prefLabel: string;
  altLabels: string[] | null;
  kind: ConceptEntry['kind'];
  definition: string | null;
  /** Read by id and in lists: what is deprecated is nowhere else. */
  deprecated?: string | null;
  /** What has taken its place, where that is several concepts. */
  replacedBy?: ConceptRow[];
}

/** A person, an organization or an outlet. */
export interface NamedRow extends LabelledRow {
  name: string;
  altNames: string[] | null;
  url: string | null;
  kind?: string | null;
}

export interface StoryRow {
  id: string;
  title: string;
  outlets: number;
  briefs: number;
  newest: string;
}

export type EntityRow = BriefRow | PaperRow | ConceptRow | NamedRow | StoryRow;
