// The names of entities, and whether a curator has them.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)<-[:NAMES]-(n:Name)
RETURN e.id AS id, e.entry IS NOT NULL AS curated, n.key AS key, n.meaning AS meaning
ORDER BY id, key
