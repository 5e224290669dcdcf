// What ids of concepts that were split were called and meant, and why they were given up.
UNWIND $rows AS row
MATCH (r:Redirect {id: row.id})
SET r.prefLabel = row.prefLabel, r.definition = row.definition, r.deprecated = row.deprecated
