CREATE TABLE "sales" (
	"purchase_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C",
	"status_before" text COLLATE "C"
);
