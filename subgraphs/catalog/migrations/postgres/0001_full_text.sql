-- The words of listings, found through a GIN index. The tokens are made by us, so no parser or dictionary comes in.
CREATE INDEX "listing_texts_words" ON "listing_texts" USING gin (array_to_tsvector(string_to_array("tokens", ' ')));
--> statement-breakpoint
-- The shortest words first: what a search for common words is sorted by.
CREATE INDEX "listing_texts_length" ON "listing_texts" (length("tokens"),"listing_id");
--> statement-breakpoint
-- Listings by bands of a twentieth of a degree of latitude, and by longitude within one: what is near is in few bands.
CREATE INDEX "listings_bands" ON "listings" (floor("latitude" * 20),"longitude") WHERE latitude is not null;
