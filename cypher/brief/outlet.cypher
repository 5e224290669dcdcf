// Brief.outlet: who published the brief.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})-[published:PUBLISHED_BY]->(outlet:Outlet)
RETURN key, outlet {.id, .label, .name, .altNames, .url, .kind, .status, .file} AS node, outlet.name AS name, published.evidence AS evidence
ORDER BY key, outlet.id
