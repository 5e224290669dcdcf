// People by what a name means: $keys are normalised labels.
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(person:Person)
RETURN key, person {.id, .label, .name, .altNames, .url, .status, .file} AS node
ORDER BY key, person.id
