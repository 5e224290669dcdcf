// Papers by an id that they once had. Asked for only where no paper has the id now.
MATCH (paper:Paper)
WHERE paper.aliases IS NOT NULL
UNWIND paper.aliases AS key
WITH key, paper
WHERE key IN $keys
RETURN key, paper {.id, .label, .title, .altTitles, .year, .doi, .arxivId, .url, .status, .file} AS node
ORDER BY key, paper.id
