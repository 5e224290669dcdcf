// Full text over words that are normalised already (text/tokens.ts), so white space is all that parts them.
CREATE FULLTEXT INDEX Brief_text IF NOT EXISTS FOR (n:Brief) ON EACH [n.words, n.titleWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
