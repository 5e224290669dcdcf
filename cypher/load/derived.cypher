// What is kept with entities of the briefs that say something of them.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.number AS number, e.mentions AS mentions, e.covers AS covers, e.published AS published,
  e.originals AS originals, e.newestMentions AS newestMentions, e.newestCovers AS newestCovers,
  e.newestPublished AS newestPublished, e.newestOriginals AS newestOriginals, e.pairLevels AS pairLevels, e.days AS days
ORDER BY id
