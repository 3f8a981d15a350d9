-- Listings by bands of a fiftieth of a degree of latitude, and by longitude within one: of what is near few entries are read.
DROP INDEX "listings_bands";
--> statement-breakpoint
CREATE INDEX "listings_bands" ON "listings" (floor("latitude" * 50),"longitude","latitude") WHERE latitude is not null;
