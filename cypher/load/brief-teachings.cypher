// What each of these briefs says that names mean.
UNWIND $ids AS brief
MATCH (:Brief {id: brief})-[t:TEACHES]->(n:Name)
RETURN brief, n.key AS key, t.type AS type, t.id AS id, t.label AS label
ORDER BY brief, key, type, id, label
