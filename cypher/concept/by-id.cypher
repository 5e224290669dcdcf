// Concepts by id.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
RETURN key, concept {.id, .label, .prefLabel, .altLabels, .kind, .status, .definition, .deprecated, .file} AS node
ORDER BY key
