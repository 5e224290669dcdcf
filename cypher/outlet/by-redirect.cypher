// Outlets by an id that leads to them. Asked for only where none has the id itself.
UNWIND $keys AS key
MATCH (:Redirect {id: key})-[leads:LEADS_TO]->(outlet:Outlet)
RETURN key, outlet {.id, .label, .name, .altNames, .url, .kind, .status, .file} AS node, leads.curated AS curated
ORDER BY key, outlet.id
