CREATE TABLE "brand_policies" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"jurisdiction" text COLLATE "C" NOT NULL,
	"endorsement_required" text COLLATE "C" NOT NULL,
	"guide_price_public" boolean NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "brand_policies_of" ON "brand_policies" USING btree ("brand_id","position");--> statement-breakpoint
CREATE INDEX "decisions_of_subject" ON "decisions" USING btree ("subject_id","entry");