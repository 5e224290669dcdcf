UNWIND $rows AS row
OPTIONAL MATCH (g:Graph {id: 'graph'})
MATCH (e:Entity {id: row.id})
SET e += row.properties, e.changed = g.version
