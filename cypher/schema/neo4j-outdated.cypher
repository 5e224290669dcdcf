// Neo4j only: what earlier versions made and this one has another for.
DROP INDEX Brief_words IF EXISTS
