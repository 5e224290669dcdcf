UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(concept:Concept)
WHERE concept.status <> 'CANDIDATE'
RETURN key, concept {.id, .prefLabel, .altLabels, .kind, .status, .definition} AS value
