UNWIND $keys AS key
MATCH (concept:Concept {id: key})
RETURN key, concept {.id, .prefLabel, .altLabels, .kind, .status, .definition} AS value
