// Neo4j only: what earlier versions made and this one has another for.
DROP INDEX Brief_words IF EXISTS;
DROP INDEX Concept_words IF EXISTS;
DROP INDEX Paper_words IF EXISTS;
DROP INDEX Person_words IF EXISTS;
DROP INDEX Organization_words IF EXISTS;
DROP INDEX Outlet_words IF EXISTS;
