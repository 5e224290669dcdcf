// What is long of a brief, read only where it is asked for.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
RETURN key, brief.text AS text, brief.sections AS sections, brief.abbreviations AS abbreviations
ORDER BY key
