UNWIND $ids AS id
MATCH (:Brief {id: id})-[edge:PART_OF]->(:Story)
DELETE edge
