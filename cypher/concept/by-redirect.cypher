// Concepts by an id that leads to them. Asked for only where none has the id itself.
UNWIND $keys AS key
MATCH (:Redirect {id: key})-[leads:LEADS_TO]->(concept:Concept)
RETURN key, concept {.id, .label, .prefLabel, .altLabels, .kind, .status, .definition, .deprecated, .file} AS node, leads.curated AS curated
ORDER BY key, concept.id
