// Who told the stories, and when first, of which an outlet told its part in a time; up to the last day that counts. Of dates
// that are known alike the earliest is enough: see src/model/calendar.ts for those of months and years.
UNWIND $keys AS key
MATCH (:Outlet {id: key})<-[:PUBLISHED_BY]-(own:Brief)-[:PART_OF]->(story:Story)
WHERE story.outlets > 1 AND own.newest >= $from AND left(own.newest, 10) <= $to
WITH DISTINCT key, story
MATCH (story)<-[:PART_OF]-(brief:Brief)-[:PUBLISHED_BY]->(teller:Outlet)
WHERE brief.newest <> '' AND left(brief.newest, 10) <= $asOf
WITH key, story, teller, brief.newest AS date, brief.publishedPrecision AS precision
WITH key, story, teller, date, precision,
  CASE WHEN precision IN ['MONTH', 'YEAR'] THEN substring(date, 5, 5) ELSE '' END AS known
WITH key, story.id AS story, teller.id AS outlet, precision, known, min(date) AS newest
ORDER BY key, story, outlet, newest, precision
RETURN ['key', 'story', 'outlet', 'newest', 'precision'] AS columns,
  collect([key, story, outlet, newest, precision]) AS rows
