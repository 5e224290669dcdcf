// Outlets by what a name means: $keys are normalised labels.
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(outlet:Outlet)
RETURN key, outlet {.id, .label, .name, .altNames, .url, .kind, .status, .file} AS node
ORDER BY key, outlet.id
