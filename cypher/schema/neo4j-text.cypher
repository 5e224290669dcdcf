// Full text over words that are normalised already (text/tokens.ts), so white space is all that parts them.
CREATE FULLTEXT INDEX Brief_text IF NOT EXISTS FOR (n:Brief) ON EACH [n.words, n.titleWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Concept_words IF NOT EXISTS FOR (n:Concept) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Paper_words IF NOT EXISTS FOR (n:Paper) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Person_words IF NOT EXISTS FOR (n:Person) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Organization_words IF NOT EXISTS FOR (n:Organization) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Outlet_words IF NOT EXISTS FOR (n:Outlet) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
