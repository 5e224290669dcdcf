// Papers by an id that leads to them. Asked for only where none has the id itself.
UNWIND $keys AS key
MATCH (:Redirect {id: key})-[leads:LEADS_TO]->(paper:Paper)
RETURN key, paper {.id, .label, .title, .altTitles, .year, .doi, .arxivId, .url, .status, .file} AS node, leads.curated AS curated
ORDER BY key, paper.id
