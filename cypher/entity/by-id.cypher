// Concepts, papers, people, organizations and outlets by id. What a type has not is null.
UNWIND $keys AS key
MATCH (entity:Entity {id: key})
WITH key, entity
ORDER BY key
RETURN ['key', 'node.id', 'node.label', 'node.status', 'node.file', 'node.kind', 'node.url', 'node.prefLabel', 'node.altLabels', 'node.definition', 'node.deprecated', 'node.title', 'node.altTitles', 'node.year', 'node.doi', 'node.arxivId', 'node.name', 'node.altNames'] AS columns,
  collect([key, entity.id, entity.label, entity.status, entity.file, entity.kind, entity.url, entity.prefLabel, entity.altLabels, entity.definition, entity.deprecated, entity.title, entity.altTitles, entity.year, entity.doi, entity.arxivId, entity.name, entity.altNames]) AS rows
