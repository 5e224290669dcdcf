// Query.people, by label, or by the number of briefs that name them where $byBriefs is true.
MATCH (person:Person)
WHERE person.status IN $status
  AND ($startsWith IS NULL OR toLower(person.label) STARTS WITH $startsWith)
  AND ($authors IS NULL OR $authors = EXISTS { (person)-[:AUTHORED]->(:Paper) })
WITH person, CASE WHEN $byBriefs THEN coalesce(person.mentions, COUNT { (person)<-[:MENTIONS]-(:Brief) }) ELSE 0 END AS briefs
WHERE $after IS NULL OR briefs < $after.briefs
   OR (briefs = $after.briefs AND person.label > $after.label)
   OR (briefs = $after.briefs AND person.label = $after.label AND person.id > $after.id)
RETURN person.id AS id, briefs, person.label AS label
ORDER BY briefs DESC, person.label, person.id
LIMIT $limit
