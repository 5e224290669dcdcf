// Brief.definitions, in the order of the text.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})-[defines:DEFINES]->(concept:Concept)
OPTIONAL MATCH (brief)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN key, concept.id AS concept,
  defines.label AS label, defines.text AS text, defines.evidence AS evidence,
  coalesce(outlet.name, brief.url, brief.id) AS source
ORDER BY key, defines.start, concept.id, defines.label
