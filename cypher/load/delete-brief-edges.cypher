// All that a brief says, before it is said anew. What holds its clippings stays.
UNWIND $ids AS id
MATCH (:Brief {id: id})-[edge]->()
DELETE edge
