// What Query.glossary lists: the concepts in use, and when the briefs were published that define each ('' where unknown).
MATCH (concept:Concept)
WHERE concept.deprecated IS NULL
CALL (concept) {
  MATCH (concept)<-[defines:DEFINES]-(:Brief)
  WITH defines.newest AS date
  RETURN collect(date) AS dates
}
WITH concept, concept.definition IS NOT NULL AS curated, dates
ORDER BY concept.id
RETURN ['id', 'label', 'kind', 'status', 'curated', 'dates'] AS columns,
  collect([concept.id, concept.label, concept.kind, concept.status, curated, dates]) AS rows
