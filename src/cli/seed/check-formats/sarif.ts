/** SARIF 2.1.0 (OASIS), which code scanning and editors read. */
import type { SeedFinding } from '../../../seed/check/check-folder.ts';
import type { FixedReport } from '../../../seed/check/fix-folder.ts';
import type { Place } from '../../../seed/reading/places.ts';
import { allRules, type ToldRule } from './all-rules.ts';

const indexOf = new Map(allRules.map(({ id }, index) => [id, index]));

export function sarifFormat({ findings }: FixedReport): string {
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'briefgraph seed check', rules: allRules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(result),
      },
    ],
  };
  return JSON.stringify(document, null, 2);
}

function descriptor({ id, title, why, advice, standard, severity }: ToldRule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: [why, advice, ...(standard ? [`See ${standard}.`] : [])].join('\n') },
    defaultConfiguration: { level: severity },
  };
}

function result({ rule, severity, message, suggestion, also, ...place }: SeedFinding) {
  return {
    ruleId: rule,
    ...(indexOf.has(rule) ? { ruleIndex: indexOf.get(rule) } : {}),
    level: severity,
    message: { text: `${message} ${suggestion}`.trim() },
    locations: [location(place)],
    ...(also ? { relatedLocations: [{ ...location(also), message: { text: 'the other' } }] } : {}),
  };
}

function location({ file, line, column }: Place) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const region = line > 0 ? { region: { startLine: line, startColumn: column } } : {};
  return { physicalLocation: { artifactLocation: { uri }, ...region } };
}
