// The newest briefs that mention two concepts. $keys are "<concept id> <concept id>". They are looked for from the
// concept that fewer briefs mention: among the newest $window of those, where that is given and they are many.
UNWIND $keys AS key
WITH key, split(key, ' ') AS pair
MATCH (first:Concept {id: pair[0]})
MATCH (second:Concept {id: pair[1]})
WITH key, pair, coalesce(first.mentions, 0) <= coalesce(second.mentions, 0) AS isFirstRarer
MATCH (rarer:Concept {id: CASE WHEN isFirstRarer THEN pair[0] ELSE pair[1] END})
MATCH (other:Concept {id: CASE WHEN isFirstRarer THEN pair[1] ELSE pair[0] END})
CALL (rarer, other) {
    WITH rarer, other WHERE rarer.newestMentions IS NOT NULL AND $window IS NOT NULL
    UNWIND split(rarer.newestMentions, '\n')[0..$window] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})-[:MENTIONS]->(rarer)
    MATCH (brief)-[:MENTIONS]->(other)
    RETURN brief
    ORDER BY brief.newest DESC, brief.id
    LIMIT $limit
  UNION ALL
    WITH rarer, other WHERE rarer.newestMentions IS NULL OR $window IS NULL
    MATCH (rarer)<-[:MENTIONS]-(brief:Brief)
    MATCH (brief)-[:MENTIONS]->(other)
    RETURN brief
    ORDER BY brief.newest DESC, brief.id
    LIMIT $limit
}
RETURN key, brief.id AS id
ORDER BY key, brief.newest DESC, brief.id
