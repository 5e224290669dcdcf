// Stories by the paper that they are about: one that briefs of at least two outlets cover. $keys are paper ids.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})<-[covers:COVERS]-(:Brief)-[:PUBLISHED_BY]->(outlet:Outlet)
WITH key, paper, count(DISTINCT outlet) AS outlets, max(covers.newest) AS newest
WHERE outlets >= 2
RETURN key, paper {.id, .label, .title, .altTitles, .year, .doi, .arxivId, .url, .status, .file} AS paper, outlets, newest
ORDER BY key
