CREATE TABLE "class_days" (
	"brand_id" text COLLATE "C" NOT NULL,
	"class" text COLLATE "C" NOT NULL,
	"day" bigint NOT NULL,
	"growth" bigint NOT NULL,
	CONSTRAINT "class_days_brand_id_day_class_pk" PRIMARY KEY("brand_id","day","class")
);
--> statement-breakpoint
CREATE TABLE "tallies" (
	"brand_id" text COLLATE "C" NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"standings" text COLLATE "C" NOT NULL,
	"claiming" bigint NOT NULL,
	"disclosing" bigint NOT NULL,
	"silent" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "tallies_brand_id_seller_id_standings_pk" PRIMARY KEY("brand_id","seller_id","standings")
);
--> statement-breakpoint
DROP INDEX "findings_of_brand";--> statement-breakpoint
DROP INDEX "findings_of_kind";--> statement-breakpoint
CREATE INDEX "findings_by_gap" ON "findings" USING btree ("brand_id","gap") WHERE gap is not null;--> statement-breakpoint
CREATE INDEX "findings_of_campaign" ON "findings" USING btree ("brand_id","campaign_id") WHERE campaign_id is not null;--> statement-breakpoint
CREATE INDEX "listings_to_expire" ON "listings" USING btree ("brand_id","expires_at") WHERE expires_at < 253402300799999;--> statement-breakpoint
CREATE INDEX "findings_of_brand" ON "findings" USING btree ("brand_id","detected_at","position","resolved_at");--> statement-breakpoint
CREATE INDEX "findings_of_kind" ON "findings" USING btree ("brand_id","kind","detected_at","position","resolved_at");