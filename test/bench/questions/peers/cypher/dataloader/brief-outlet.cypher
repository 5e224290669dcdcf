UNWIND $keys AS key
MATCH (:Brief {id: key})-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN key, outlet {.id, .name} AS value
