MATCH (:Name {key: $key})-[:NAMES]->(concept:Concept)
WHERE concept.status <> 'CANDIDATE'
RETURN concept LIMIT 1
