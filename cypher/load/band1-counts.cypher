// How many clippings have a key of their words in common, up to so many that it tells nothing of a page.
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Clipping {band1: key})
  WITH c
  LIMIT $most
  RETURN count(c) AS clippings
}
RETURN key, clippings
ORDER BY key
