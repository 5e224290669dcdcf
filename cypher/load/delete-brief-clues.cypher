UNWIND $ids AS id
MATCH (:Brief {id: id})-[edge:HAS_CLUE]->(:Clue)
DELETE edge
