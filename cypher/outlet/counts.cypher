// How much of each there is around an outlet.
UNWIND $keys AS key
MATCH (outlet:Outlet {id: key})
RETURN key,
  coalesce(outlet.published, COUNT { (outlet)<-[:PUBLISHED_BY]-(:Brief) }) AS briefs,
  coalesce(outlet.originals, COUNT { (outlet)<-[:ORIGINALLY_PUBLISHED_BY]-(:Brief) }) AS originals
ORDER BY key
