// Concepts, papers, people, organizations and outlets by id. What a type has not is null.
UNWIND $keys AS key
MATCH (entity:Entity {id: key})
RETURN key, entity {.id, .label, .status, .file, .kind, .url, .prefLabel, .altLabels, .definition, .deprecated, .title, .altTitles, .year, .doi, .arxivId, .name, .altNames} AS node
ORDER BY key
