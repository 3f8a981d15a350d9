-- The full-text index gives its hits by their row numbers. With the length of a listing's words before its position there,
-- the shortest come first, so that a search by relevance reads as many hits as it shows. The position is what is left of
-- the number divided by 2^34; lengths from 524,287 on count as that.
DROP TRIGGER `listing_texts_inserted`;
--> statement-breakpoint
DROP TRIGGER `listing_texts_deleted`;
--> statement-breakpoint
DROP TRIGGER `listing_texts_updated`;
--> statement-breakpoint
DROP TABLE `listing_words`;
--> statement-breakpoint
DROP INDEX `listing_texts_length`;
--> statement-breakpoint
CREATE VIEW `ranked_texts` AS SELECT min(length(`tokens`), 524287) * 17179869184 + `position` AS `rank`, `tokens` FROM `listing_texts`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `listing_words` USING fts5(tokens, content='ranked_texts', content_rowid='rank', tokenize='ascii', detail=none);
--> statement-breakpoint
INSERT INTO listing_words(listing_words) VALUES ('rebuild');
--> statement-breakpoint
-- Which words there are, for the beginning of one.
CREATE VIRTUAL TABLE `listing_vocabulary` USING fts5vocab('listing_words', 'instance');
--> statement-breakpoint
CREATE TRIGGER `listing_texts_inserted` AFTER INSERT ON `listing_texts` BEGIN
  INSERT INTO listing_words(rowid, tokens) VALUES (min(length(new.tokens), 524287) * 17179869184 + new.position, new.tokens);
END;
--> statement-breakpoint
CREATE TRIGGER `listing_texts_deleted` AFTER DELETE ON `listing_texts` BEGIN
  INSERT INTO listing_words(listing_words, rowid, tokens) VALUES ('delete', min(length(old.tokens), 524287) * 17179869184 + old.position, old.tokens);
END;
--> statement-breakpoint
CREATE TRIGGER `listing_texts_updated` AFTER UPDATE OF `tokens` ON `listing_texts` WHEN old.tokens <> new.tokens BEGIN
  INSERT INTO listing_words(listing_words, rowid, tokens) VALUES ('delete', min(length(old.tokens), 524287) * 17179869184 + old.position, old.tokens);
  INSERT INTO listing_words(rowid, tokens) VALUES (min(length(new.tokens), 524287) * 17179869184 + new.position, new.tokens);
END;
