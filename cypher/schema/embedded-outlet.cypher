// Embedded engine only: an outlet's briefs, by internal node numbers.
MATCH (b:Brief)-[:PUBLISHED_BY]->(:Outlet {id: $outlet})
RETURN id(b) AS node
ORDER BY node
