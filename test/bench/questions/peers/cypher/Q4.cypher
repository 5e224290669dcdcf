// Q4: a concept by any of its labels, normalised.
MATCH (:Name {key: $key})-[:NAMES]->(concept:Concept)
WHERE concept.status <> 'CANDIDATE'
RETURN concept {.id, .prefLabel, .altLabels, .kind, .status, .definition} AS concept
LIMIT 1
