// All names of concepts, papers, people, organizations and outlets, with the number of briefs that speak of each: for the
// index of names (src/api/names). Candidates and what is deprecated come, too: a later read may tell that they are so now.
MATCH (entity:Entity)
WITH entity
ORDER BY entity.id
RETURN ['id', 'label', 'others', 'hidden', 'briefs', 'isHidden'] AS columns,
  collect([entity.id, entity.label, coalesce(entity.altLabels, entity.altTitles, entity.altNames), entity.hiddenLabels,
    coalesce(entity.mentions, 0) + coalesce(entity.covers, 0) + coalesce(entity.published, 0),
    entity.deprecated IS NOT NULL OR coalesce(entity.status, 'CANDIDATE') = 'CANDIDATE']) AS rows
