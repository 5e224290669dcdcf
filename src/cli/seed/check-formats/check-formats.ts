import type { FixedReport } from '../../../seed/check/fix-folder.ts';
import { githubFormat } from './github.ts';
import { jsonFormat } from './json.ts';
import { sarifFormat } from './sarif.ts';
import { textFormat } from './text.ts';

/** A report of `seed check` as text for somebody, or something, to read. */
type CheckFormat = (report: FixedReport, options: { all: boolean }) => string;

export const checkFormats = {
  text: textFormat,
  json: jsonFormat,
  github: githubFormat,
  sarif: sarifFormat,
} satisfies Record<string, CheckFormat>;
