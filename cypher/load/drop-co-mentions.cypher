// Pairs that no brief mentions any more.
UNWIND $rows AS row
MATCH (:Entity {id: row.a})-[pair:CO_MENTIONED]->(:Entity {id: row.b})
WHERE pair.count <= 0
DELETE pair
