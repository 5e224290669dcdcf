// Concept.definitions: what briefs say the concept is, newest first.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
CALL (concept) {
  MATCH (concept)<-[defines:DEFINES]-(brief:Brief)
  WHERE $after IS NULL OR defines.newest < $after.newest
     OR (defines.newest = $after.newest AND brief.id > $after.id)
     OR (defines.newest = $after.newest AND brief.id = $after.id AND defines.start > $after.start)
  RETURN defines, brief
  ORDER BY defines.newest DESC, brief.id, defines.start
  LIMIT $limit
}
OPTIONAL MATCH (brief)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN key, brief.id AS brief,
  defines.label AS label, defines.text AS text, defines.evidence AS evidence,
  coalesce(outlet.name, brief.url, brief.id) AS source,
  defines.newest AS newest, defines.start AS start
ORDER BY key, defines.newest DESC, brief.id, defines.start
