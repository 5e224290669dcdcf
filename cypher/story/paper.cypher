// Story.paper: the paper that it is about.
UNWIND $keys AS key
MATCH (:Story {id: key})-[:ABOUT]->(paper:Paper)
RETURN key, paper {.id, .label, .title, .altTitles, .year, .doi, .arxivId, .url, .status, .file} AS node
ORDER BY key, paper.id
