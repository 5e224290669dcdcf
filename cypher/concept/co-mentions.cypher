// The newest briefs that mention two concepts. $keys are "<concept id> <concept id> <window>". They are looked for from
// the concept that fewer briefs mention; where they are many, among as many of the newest of those as the window says,
// if it says more than 0. With $to only briefs of that date or earlier count, among all. DISTINCT makes engines begin at the rarer one.
UNWIND $keys AS key
WITH key, split(key, ' ') AS pair
MATCH (first:Concept {id: pair[0]})
MATCH (second:Concept {id: pair[1]})
WITH key, pair, coalesce(first.mentions, 0) <= coalesce(second.mentions, 0) AS isFirstRarer
WITH key, toInteger(pair[2]) AS window, CASE WHEN isFirstRarer THEN pair[0] ELSE pair[1] END AS rarerId,
  CASE WHEN isFirstRarer THEN pair[1] ELSE pair[0] END AS otherId
MATCH (rarer:Concept {id: rarerId})
MATCH (other:Concept {id: otherId})
CALL (rarer, other, window) {
    WITH rarer, other, window WHERE rarer.newestMentions IS NOT NULL AND window > 0
    UNWIND split(rarer.newestMentions, '\n')[0..window] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})-[:MENTIONS]->(other)
    RETURN brief
    ORDER BY brief.newest DESC, brief.id
    LIMIT $limit
  UNION ALL
    WITH rarer, other, window WHERE rarer.newestMentions IS NULL OR window = 0
    MATCH (rarer)<-[:MENTIONS]-(brief:Brief)
    WITH DISTINCT brief, other
    WHERE $to IS NULL OR (brief.newest <> '' AND left(brief.newest, size($to)) <= $to)
    MATCH (brief)-[:MENTIONS]->(other)
    RETURN brief
    ORDER BY brief.newest DESC, brief.id
    LIMIT $limit
}
WITH key, brief
ORDER BY key, brief.newest DESC, brief.id
RETURN ['key', 'id'] AS columns,
  collect([key, brief.id]) AS rows
