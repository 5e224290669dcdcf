// Organizations by id.
UNWIND $keys AS key
MATCH (organization:Organization {id: key})
RETURN key, organization {.id, .label, .name, .altNames, .url, .status, .file} AS node
ORDER BY key
