-- The words of listings, found through a GIN index. The tokens are made by us, so no parser or dictionary comes in.
CREATE INDEX "listing_texts_words" ON "listing_texts" USING gin (array_to_tsvector(string_to_array("tokens", ' ')));
