// The names of entities, and whether a curator has them. From each entity on: for an OPTIONAL MATCH the embedded engine
// goes through all names that there are.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.entry IS NOT NULL AS curated,
       [(e)<-[:NAMES]-(n:Name) | {key: n.key, meaning: n.meaning}] AS names
ORDER BY id
