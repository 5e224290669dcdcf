UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[edge:BROADER]->(:Entity {id: row.to})
DELETE edge
