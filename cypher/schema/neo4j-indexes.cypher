// Neo4j only: what createSchema need not make. A constraint's index has the constraint's name.
SHOW INDEXES YIELD name
RETURN name
ORDER BY name
