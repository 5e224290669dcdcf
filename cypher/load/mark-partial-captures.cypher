// So that ingesting the capture again brings back what was taken out.
UNWIND $ids AS id
MATCH (c:Capture {id: id})
SET c.whole = false
