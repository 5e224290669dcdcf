// Concepts that briefs' glossaries and topics name and no curator does, page by page, with the briefs that do.
MATCH (concept:Concept)
WHERE concept.status = 'SOURCED' AND concept.id > $after
WITH concept ORDER BY concept.id LIMIT $limit
OPTIONAL MATCH (concept)<-[m:MENTIONS]-(brief:Brief)
OPTIONAL MATCH (brief)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN concept.id AS id, concept.prefLabel AS label, brief.id AS brief, m.newest AS newest, m.sourced AS sourced,
  m.label AS written, m.evidence AS evidence, outlet.id AS outlet
ORDER BY id, newest DESC, brief
