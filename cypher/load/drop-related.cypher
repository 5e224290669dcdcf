UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[edge:RELATED]->(:Entity {id: row.to})
DELETE edge
