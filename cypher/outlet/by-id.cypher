// Outlets by id.
UNWIND $keys AS key
MATCH (outlet:Outlet {id: key})
RETURN key, outlet {.id, .label, .name, .altNames, .url, .kind, .status, .file} AS node
ORDER BY key
