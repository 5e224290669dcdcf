// How many there are in Query.people under a filter.
MATCH (person:Person)
WHERE person.status IN $status
  AND ($startsWith IS NULL OR toLower(person.label) STARTS WITH $startsWith)
  AND ($authors IS NULL OR $authors = EXISTS { (person)-[:AUTHORED]->(:Paper) })
RETURN count(person) AS count
