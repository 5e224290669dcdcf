// Papers by id.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
RETURN key, paper {.id, .label, .title, .altTitles, .year, .doi, .arxivId, .url, .status, .file} AS node
ORDER BY key
