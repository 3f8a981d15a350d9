CREATE TABLE "findings" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"class" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"campaign_id" text COLLATE "C",
	"rival_id" text COLLATE "C",
	"gap" bigint,
	"currency" text COLLATE "C",
	"detected_at" bigint NOT NULL,
	"resolved_at" bigint NOT NULL,
	"evidence" bigint
);
--> statement-breakpoint
DROP INDEX "listings_of_holder";--> statement-breakpoint
CREATE INDEX "findings_of_listing" ON "findings" USING btree ("listing_id","resolved_at");--> statement-breakpoint
CREATE INDEX "findings_of_brand" ON "findings" USING btree ("brand_id","detected_at","position");--> statement-breakpoint
CREATE INDEX "findings_of_kind" ON "findings" USING btree ("brand_id","kind","detected_at","position");--> statement-breakpoint
CREATE INDEX "findings_without_evidence" ON "findings" USING btree ("detected_at") WHERE evidence is null;--> statement-breakpoint
CREATE INDEX "listings_of_holder" ON "listings" USING btree ("brand_id","seller_id","id");