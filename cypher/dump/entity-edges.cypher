// Curated and derived edges between entities, by where they start. Concepts that briefs mention together are told as an
// edge from the smaller id.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
    MATCH (a)-[edge]->(e:Entity)
    RETURN type(edge) AS type, e.id AS target, properties(edge) AS properties
  UNION ALL
    UNWIND range(0, size(coalesce(a.pairLevels, [])) - 1) AS level
    MATCH (pair:Pair {first: a.number * 32 + level})
    MATCH (e:Concept {number: pair.key % 67108864})
    WHERE a.id < e.id
    RETURN 'CO_MENTIONED' AS type, e.id AS target, {count: pair.count} AS properties
  UNION ALL
    UNWIND range(0, size(coalesce(a.pairLevels, [])) - 1) AS level
    MATCH (pair:Pair {second: a.number * 32 + level})
    MATCH (e:Concept {number: pair.key / 67108864})
    WHERE a.id < e.id
    RETURN 'CO_MENTIONED' AS type, e.id AS target, {count: pair.count} AS properties
}
RETURN a.id AS source, type, target, properties
ORDER BY source, type, target
