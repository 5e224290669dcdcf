// What briefs and clippings are found by, besides their ids.
CREATE INDEX brief_newest IF NOT EXISTS FOR (n:Brief) ON (n.newest);
CREATE INDEX brief_url IF NOT EXISTS FOR (n:Brief) ON (n.urlKey);
CREATE INDEX clipping_title IF NOT EXISTS FOR (n:Clipping) ON (n.titleKey);
CREATE INDEX clipping_url IF NOT EXISTS FOR (n:Clipping) ON (n.urlKey);
CREATE INDEX clipping_band0 IF NOT EXISTS FOR (n:Clipping) ON (n.band0);
CREATE INDEX clipping_band1 IF NOT EXISTS FOR (n:Clipping) ON (n.band1);
CREATE INDEX clipping_band2 IF NOT EXISTS FOR (n:Clipping) ON (n.band2);
CREATE INDEX clipping_band3 IF NOT EXISTS FOR (n:Clipping) ON (n.band3);
CREATE INDEX concept_label IF NOT EXISTS FOR (n:Concept) ON (n.label);
CREATE INDEX paper_label IF NOT EXISTS FOR (n:Paper) ON (n.label);
CREATE INDEX person_label IF NOT EXISTS FOR (n:Person) ON (n.label);
CREATE INDEX organization_label IF NOT EXISTS FOR (n:Organization) ON (n.label);
CREATE INDEX outlet_label IF NOT EXISTS FOR (n:Outlet) ON (n.label);
CREATE INDEX name_begins IF NOT EXISTS FOR (n:Name) ON (n.begins);
CREATE INDEX name_curated IF NOT EXISTS FOR (n:Name) ON (n.isCurated);
CREATE INDEX story_newest IF NOT EXISTS FOR (n:Story) ON (n.newest);
