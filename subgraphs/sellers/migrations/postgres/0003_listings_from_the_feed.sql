-- Listings are kept with more facts and their history from now on, and the feed has all of it: the projection reads it anew.
DELETE FROM listings;
--> statement-breakpoint
DELETE FROM checkpoints WHERE producer = 'catalog';
