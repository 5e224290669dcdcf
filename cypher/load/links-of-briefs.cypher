// What briefs say of entities as stored: what their counts, newest briefs and pairs are moved from.
UNWIND $ids AS id
MATCH (b:Brief {id: id})-[edge:MENTIONS|COVERS|PUBLISHED_BY|ORIGINALLY_PUBLISHED_BY]->(e:Entity)
RETURN b.id AS brief, type(edge) AS kind, e.id AS entity, b.newest AS newest
ORDER BY brief, kind, entity
