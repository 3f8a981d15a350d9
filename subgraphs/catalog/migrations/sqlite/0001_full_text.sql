-- The words of listings, found through SQLite's full-text index. It holds no copy of them: triggers keep it in step with
-- listing_texts. The tokenizer parts words at blanks alone, since tokens hold nothing else that it would part them at.
CREATE VIRTUAL TABLE `listing_words` USING fts5(tokens, content='listing_texts', content_rowid='position', tokenize='ascii', detail=none);
--> statement-breakpoint
CREATE TRIGGER `listing_texts_inserted` AFTER INSERT ON `listing_texts` BEGIN
  INSERT INTO listing_words(rowid, tokens) VALUES (new.position, new.tokens);
END;
--> statement-breakpoint
CREATE TRIGGER `listing_texts_deleted` AFTER DELETE ON `listing_texts` BEGIN
  INSERT INTO listing_words(listing_words, rowid, tokens) VALUES ('delete', old.position, old.tokens);
END;
--> statement-breakpoint
CREATE TRIGGER `listing_texts_updated` AFTER UPDATE OF `tokens` ON `listing_texts` WHEN old.tokens <> new.tokens BEGIN
  INSERT INTO listing_words(listing_words, rowid, tokens) VALUES ('delete', old.position, old.tokens);
  INSERT INTO listing_words(rowid, tokens) VALUES (new.position, new.tokens);
END;
--> statement-breakpoint
-- The shortest words first: what a search for common words is sorted by.
CREATE INDEX `listing_texts_length` ON `listing_texts` (length(`tokens`),`listing_id`);
--> statement-breakpoint
-- Listings by bands of a twentieth of a degree of latitude, and by longitude within one: what is near is in few bands.
CREATE INDEX `listings_bands` ON `listings` (floor(`latitude` * 20),`longitude`) WHERE latitude is not null;
