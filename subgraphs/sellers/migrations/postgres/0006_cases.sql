CREATE TABLE "appeals" (
	"case_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"appellant_role" text COLLATE "C" NOT NULL,
	"appellant_id" text COLLATE "C" NOT NULL,
	"statement" text COLLATE "C" NOT NULL,
	"filed_at" bigint NOT NULL,
	"outcome" text COLLATE "C",
	"reasons" text COLLATE "C",
	"moderator_id" text COLLATE "C",
	"decided_at" bigint
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"listing_id" text COLLATE "C",
	"campaign_id" text COLLATE "C",
	"seller_id" text COLLATE "C",
	"reporter_role" text COLLATE "C" NOT NULL,
	"reporter_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C",
	"explanation" text COLLATE "C" NOT NULL,
	"evidence" bigint,
	"jurisdiction" text COLLATE "C" NOT NULL,
	"opened_at" bigint NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"noticed_at" bigint,
	"deadline" bigint,
	"open_key" text COLLATE "C",
	"measure" text COLLATE "C",
	"measure_from" bigint,
	"measure_until" bigint
);
--> statement-breakpoint
CREATE TABLE "counter_notices" (
	"case_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"statement" text COLLATE "C" NOT NULL,
	"filed_at" bigint NOT NULL,
	"measure_kept_until" bigint,
	"return_reason" text COLLATE "C",
	CONSTRAINT "counter_notices_case_id_number_pk" PRIMARY KEY("case_id","number")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"reporter_id" text COLLATE "C" NOT NULL,
	"rejected" json NOT NULL,
	"reported_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rulings" (
	"case_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"measure" text COLLATE "C" NOT NULL,
	"measure_ends_at" bigint NOT NULL,
	"ground" text COLLATE "C" NOT NULL,
	"ground_reference" text COLLATE "C" NOT NULL,
	"facts" text COLLATE "C" NOT NULL,
	"moderator_id" text COLLATE "C" NOT NULL,
	"decided_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "strikes" (
	"case_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"points" bigint NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "case_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_notices" ADD CONSTRAINT "counter_notices_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_open" ON "cases" USING btree ("open_key");--> statement-breakpoint
CREATE INDEX "cases_of_brand" ON "cases" USING btree ("brand_id","id");--> statement-breakpoint
CREATE INDEX "cases_of_seller" ON "cases" USING btree ("seller_id","id");--> statement-breakpoint
CREATE INDEX "cases_of_listing" ON "cases" USING btree ("listing_id","id");--> statement-breakpoint
CREATE INDEX "cases_of_report" ON "cases" USING btree ("report_id","id");--> statement-breakpoint
CREATE INDEX "rulings_of_brand" ON "rulings" USING btree ("brand_id","decided_at");--> statement-breakpoint
CREATE INDEX "strikes_of_seller" ON "strikes" USING btree ("seller_id","ends_at");