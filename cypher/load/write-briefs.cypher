// A brief keeps from which version of the graph on it is there, whatever is written of it later. One that an older
// program created has none: it is not new.
UNWIND $rows AS row
MERGE (b:Brief {id: row.id})
ON CREATE SET b.isNew = true
WITH b, row, b.since AS since, b.isNew AS isNew
OPTIONAL MATCH (g:Graph {id: 'graph'})
WITH b, row, CASE WHEN isNew THEN g.version ELSE since END AS since
SET b = row
SET b.since = since
