UNWIND $rows AS row
CREATE (s:Story {id: row.id})
SET s = row
