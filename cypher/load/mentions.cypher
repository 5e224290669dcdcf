// A row is [brief, entity, newest, confidence, salience, label, sourced, role, evidence]: a list costs half of a map.
UNWIND $rows AS row
MATCH (b:Brief {id: row[0]}), (e:Entity {id: row[1]})
CREATE (b)-[:MENTIONS {newest: row[2], confidence: row[3], salience: row[4], label: row[5], sourced: row[6],
  role: row[7], evidence: row[8]}]->(e)
