CREATE TABLE "campaigns" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"campaign" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"entry" bigint NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"as_of" bigint NOT NULL,
	"captured_at" bigint NOT NULL,
	"snapshot" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"seal" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_heads" (
	"brand_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"entries" bigint NOT NULL,
	"seal" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listing_history" (
	"id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C",
	"seller_id" text COLLATE "C" NOT NULL,
	"store_id" text COLLATE "C",
	"region" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C" NOT NULL,
	"condition" text COLLATE "C" NOT NULL,
	"authorization_claim" text COLLATE "C" NOT NULL,
	"disclosed" boolean NOT NULL,
	"price" bigint NOT NULL,
	"guide_price" bigint,
	"currency" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"published_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"unit_key" text COLLATE "C",
	"version" bigint NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint NOT NULL,
	CONSTRAINT "listing_history_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "store_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "price" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "guide_price" bigint;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "currency" text COLLATE "C" NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "status" text COLLATE "C" NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "published_at" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "expires_at" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "unit_key" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "since" bigint NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_of_brand" ON "evidence" USING btree ("brand_id","entry");--> statement-breakpoint
CREATE INDEX "evidence_of_listing" ON "evidence" USING btree ("listing_id","as_of");--> statement-breakpoint
CREATE INDEX "listing_history_of_holder" ON "listing_history" USING btree ("brand_id","seller_id","until");--> statement-breakpoint
CREATE INDEX "listing_history_of_unit" ON "listing_history" USING btree ("unit_key") WHERE unit_key is not null;--> statement-breakpoint
CREATE INDEX "listings_of_holder" ON "listings" USING btree ("brand_id","seller_id");--> statement-breakpoint
CREATE INDEX "listings_of_unit" ON "listings" USING btree ("unit_key") WHERE unit_key is not null;