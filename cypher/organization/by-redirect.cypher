// Organizations by an id that leads to them. Asked for only where none has the id itself.
UNWIND $keys AS key
MATCH (:Redirect {id: key})-[leads:LEADS_TO]->(organization:Organization)
RETURN key, organization {.id, .label, .name, .altNames, .url, .status, .file} AS node, leads.curated AS curated
ORDER BY key, organization.id
