// How much of each there is around a paper.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
RETURN key,
  coalesce(paper.covers, COUNT { (paper)<-[:COVERS]-(:Brief) }) AS briefs,
  coalesce(paper.mentions, COUNT { (paper)<-[:MENTIONS]-(:Brief) }) AS mentionedBy
ORDER BY key
