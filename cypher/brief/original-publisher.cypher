// Brief.originalPublisher: who first published what the brief retells.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})-[published:ORIGINALLY_PUBLISHED_BY]->(outlet:Outlet)
RETURN key, outlet {.id, .label, .name, .altNames, .url, .kind, .status, .file} AS node, published.name AS name, published.evidence AS evidence
ORDER BY key, outlet.id
