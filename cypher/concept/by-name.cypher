// Concepts by what a name means: $keys are normalised labels.
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(concept:Concept)
RETURN key, concept {.id, .label, .prefLabel, .altLabels, .kind, .status, .definition, .file} AS node
ORDER BY key, concept.id
