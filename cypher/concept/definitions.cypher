// Concept.definitions: what briefs say the concept is, newest first; where $asOf is given, briefs of that date or earlier.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
CALL (concept) {
  MATCH (concept)<-[defines:DEFINES]-(brief:Brief)
  WHERE ($asOf IS NULL OR (defines.newest <> '' AND left(defines.newest, size($asOf)) <= $asOf))
    AND ($after IS NULL OR defines.newest < $after.newest
         OR (defines.newest = $after.newest AND brief.id > $after.id)
         OR (defines.newest = $after.newest AND brief.id = $after.id AND defines.start > $after.start))
  // An edge to sort by is slow where its evidence comes along.
  WITH defines, brief, defines.newest AS newest, brief.id AS id, defines.start AS start
  ORDER BY newest DESC, id, start
  LIMIT $limit
  RETURN defines, brief
}
OPTIONAL MATCH (brief)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN key, brief.id AS brief,
  defines.label AS label, defines.text AS text, defines.evidence AS evidence,
  coalesce(outlet.name, brief.url, brief.id) AS source,
  defines.newest AS newest, defines.start AS start
ORDER BY key, defines.newest DESC, brief.id, defines.start
