// What every brief adds to the ranking of candidates, page by page.
MATCH (brief:Brief)
WHERE brief.id > $after
WITH brief ORDER BY brief.id LIMIT $limit
OPTIONAL MATCH (brief)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN brief.id AS id, brief.newest AS newest, brief.candidates AS candidates, outlet.id AS outlet
ORDER BY id
