-- SQLite's full-text index alone is told facts: PostgreSQL puts the indexes of columns together.
SELECT 1;
