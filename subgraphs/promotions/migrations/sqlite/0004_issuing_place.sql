CREATE TABLE `issuing_place` (
	`id` integer PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	CONSTRAINT "issuing_place_is_one" CHECK("issuing_place"."id" = 1)
) STRICT;
