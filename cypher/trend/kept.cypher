// How many briefs of each date mention a concept, or an outlet published, as it is kept with them.
UNWIND $keys AS key
MATCH (entity:Entity {id: key})
RETURN key, entity.days AS days
ORDER BY key
