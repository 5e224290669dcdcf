// People by id.
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, person {.id, .label, .name, .altNames, .url, .status, .file} AS node
ORDER BY key
