// Papers by what a name means: $keys are normalised labels, or arxiv:…, doi:… and url:….
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(paper:Paper)
RETURN key, paper {.id, .label, .title, .altTitles, .year, .doi, .arxivId, .url, .status, .file} AS node
ORDER BY key, paper.id
