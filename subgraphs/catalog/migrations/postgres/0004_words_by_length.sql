-- The shortest words first, and of equal length those that were written first: what a search by relevance is sorted by.
DROP INDEX "listing_texts_length";
--> statement-breakpoint
CREATE INDEX "listing_texts_length" ON "listing_texts" ((least(length("tokens"), 524287) * 17179869184 + "position"));
