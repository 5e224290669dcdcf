UNWIND $rows AS row
MATCH (b:Brief {id: row.brief}), (n:Name {key: row.key})
CREATE (b)-[:TEACHES {type: row.type, id: row.id, label: row.label}]->(n)
