// What of a brief may be another under another vocabulary; its text and words stay.
UNWIND $rows AS row
MATCH (b:Brief {id: row.id})
SET b.edges = row.edges, b.abbreviations = row.abbreviations, b.candidates = row.candidates, b.facts = row.facts, b.mark = row.mark
