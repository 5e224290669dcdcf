// Organizations by what a name means: $keys are normalised labels.
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(organization:Organization)
RETURN key, organization {.id, .label, .name, .altNames, .url, .status, .file} AS node
ORDER BY key, organization.id
