UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[edge:AUTHORED]->(:Entity {id: row.to})
DELETE edge
