CREATE TABLE "stores" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL
);
