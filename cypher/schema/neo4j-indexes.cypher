// Neo4j only: what createSchema need not make. A constraint's index has the constraint's name.
SHOW INDEXES YIELD name, state
RETURN name, state
ORDER BY name
