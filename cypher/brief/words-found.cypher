// Which of $words (normalised) the briefs have, and whether they have all of them in a row ($phrase).
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
RETURN key,
  [word IN $words WHERE brief.words CONTAINS (' ' + word + ' ')] AS found,
  brief.words CONTAINS (' ' + $phrase + ' ') AS phrase
ORDER BY key
