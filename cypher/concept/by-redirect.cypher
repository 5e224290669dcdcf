// Concepts by an id that leads to them, and what is kept of what had it. Asked for only where none has the id itself.
UNWIND $keys AS key
MATCH (r:Redirect {id: key})-[leads:LEADS_TO]->(concept:Concept)
RETURN key, concept {.id, .label, .prefLabel, .altLabels, .kind, .status, .definition, .deprecated, .file} AS node, leads.curated AS curated, r.prefLabel AS prefLabel, r.definition AS definition, r.deprecated AS deprecated
ORDER BY key, concept.id
