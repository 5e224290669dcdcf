// What briefs say, before it is said anew, by kinds of edges.
UNWIND $rows AS row
MATCH (:Brief {id: row.id})-[edge]->()
WHERE type(edge) IN row.types
DELETE edge
