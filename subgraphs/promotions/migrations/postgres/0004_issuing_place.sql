CREATE TABLE "issuing_place" (
	"id" bigint PRIMARY KEY NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "issuing_place_is_one" CHECK ("issuing_place"."id" = 1)
);
