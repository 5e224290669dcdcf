// People by an id that leads to them. Asked for only where none has the id itself.
UNWIND $keys AS key
MATCH (:Redirect {id: key})-[leads:LEADS_TO]->(person:Person)
RETURN key, person {.id, .label, .name, .altNames, .url, .status, .file} AS node, leads.curated AS curated
ORDER BY key, person.id
