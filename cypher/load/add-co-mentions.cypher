// Briefs gained or lost by pairs of concepts, summed over a batch. The pair's edge goes from the smaller id.
UNWIND $rows AS row
MATCH (a:Entity {id: row.a}), (b:Entity {id: row.b})
MERGE (a)-[pair:CO_MENTIONED]->(b)
SET pair.count = coalesce(pair.count, 0) + row.change
