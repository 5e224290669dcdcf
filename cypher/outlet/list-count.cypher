// How many there are in Query.outlets under a filter.
MATCH (outlet:Outlet)
WHERE outlet.status IN $status
  AND ($startsWith IS NULL OR toLower(outlet.label) STARTS WITH $startsWith)
  AND ($kinds IS NULL OR outlet.kind IN $kinds)
RETURN count(outlet) AS count
