// Where briefs say what, before it is said anew.
UNWIND $ids AS id
MATCH (b:Brief {id: id})-[edge:MENTIONS|COVERS|DEFINES|PUBLISHED_BY|ORIGINALLY_PUBLISHED_BY]->(e:Entity)
RETURN b.id AS brief, type(edge) AS relation, e.id AS entity, e.label AS label, edge.evidence AS evidence
ORDER BY brief, relation, entity
