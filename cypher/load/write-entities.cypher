// Concepts, papers, people, organizations and outlets. A property given as null is taken away, one not given stays. A
// label is no parameter, so each type sets its own. `changed` is the version that wrote it: see entity/names-since.
UNWIND $rows AS row
OPTIONAL MATCH (g:Graph {id: 'graph'})
MERGE (e:Entity {id: row.id})
SET e += row.properties, e.changed = g.version
FOREACH (_ IN CASE row.type WHEN 'CONCEPT' THEN [1] ELSE [] END | SET e:Concept)
FOREACH (_ IN CASE row.type WHEN 'PAPER' THEN [1] ELSE [] END | SET e:Paper)
FOREACH (_ IN CASE row.type WHEN 'PERSON' THEN [1] ELSE [] END | SET e:Person)
FOREACH (_ IN CASE row.type WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.type WHEN 'OUTLET' THEN [1] ELSE [] END | SET e:Outlet)
