// What every brief calls by a short form and in full, page by page.
MATCH (brief:Brief)
WHERE brief.id > $after
WITH brief ORDER BY brief.id LIMIT $limit
RETURN brief.id AS id, brief.newest AS newest, brief.abbreviations AS abbreviations
ORDER BY id
