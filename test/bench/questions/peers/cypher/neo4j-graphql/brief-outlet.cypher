MATCH (this)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN outlet
