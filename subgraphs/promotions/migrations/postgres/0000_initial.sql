CREATE TABLE "campaigns" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" json NOT NULL,
	"time_zone" text COLLATE "C" NOT NULL,
	"windows" json NOT NULL,
	"priority" bigint NOT NULL,
	"stacking_group" text COLLATE "C",
	"currency" text COLLATE "C" NOT NULL,
	"kinds" json,
	"brands" json,
	"models" json,
	"projects" json,
	"stores" json,
	"sellers" json,
	"funding" json NOT NULL,
	"created_at" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "discounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"campaign_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"label" json NOT NULL,
	"amount" bigint,
	"basis_points" bigint,
	"reflected_in_price" boolean NOT NULL,
	CONSTRAINT "discounts_one_form" CHECK ((amount is null) <> (basis_points is null)),
	CONSTRAINT "discounts_size" CHECK (coalesce(amount, 1) > 0 and coalesce(basis_points, 1) between 1 and 9999)
);
--> statement-breakpoint
CREATE TABLE "rebate_rules" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"campaign_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"floor" bigint NOT NULL,
	"ceiling" bigint NOT NULL,
	"requires" json NOT NULL,
	"attribution_days" bigint NOT NULL,
	"claim_days" bigint NOT NULL,
	CONSTRAINT "rebate_rules_bounds" CHECK (0 < floor and floor <= ceiling)
);
--> statement-breakpoint
CREATE TABLE "rebate_tiers" (
	"campaign_id" text COLLATE "C" NOT NULL,
	"rule_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"price_from" bigint,
	"model_id" text COLLATE "C",
	"project_id" text COLLATE "C",
	"floor" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"ceiling" bigint NOT NULL,
	CONSTRAINT "rebate_tiers_rule_id_position_pk" PRIMARY KEY("rule_id","position"),
	CONSTRAINT "rebate_tiers_bounds" CHECK (0 < floor and floor <= amount and amount <= ceiling),
	CONSTRAINT "rebate_tiers_subject" CHECK (case when price_from is null then 0 else 1 end + case when model_id is null then 0 else 1 end + case when project_id is null then 0 else 1 end = 1)
);
--> statement-breakpoint
CREATE TABLE "endorsements" (
	"campaign_id" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "endorsements_campaign_id_brand_id_pk" PRIMARY KEY("campaign_id","brand_id")
);
--> statement-breakpoint
CREATE TABLE "stands" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"campaign_id" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"statement" text COLLATE "C",
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"producer" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cursor" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"transaction" bigint DEFAULT (pg_current_xact_id()::text::bigint) NOT NULL,
	"aggregate_type" text COLLATE "C" NOT NULL,
	"aggregate_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"payload" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C",
	"seller_id" text COLLATE "C" NOT NULL,
	"store_id" text COLLATE "C",
	"price" bigint NOT NULL,
	"guide_price" bigint,
	"currency" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "discounts" ADD CONSTRAINT "discounts_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rebate_rules" ADD CONSTRAINT "rebate_rules_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rebate_tiers" ADD CONSTRAINT "rebate_tiers_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rebate_tiers" ADD CONSTRAINT "rebate_tiers_rule_id_rebate_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "rebate_rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsements" ADD CONSTRAINT "endorsements_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stands" ADD CONSTRAINT "stands_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "campaigns_code" ON "campaigns" USING btree ("code");--> statement-breakpoint
CREATE INDEX "campaigns_versions" ON "campaigns" USING btree ("version");--> statement-breakpoint
CREATE INDEX "discounts_of_campaign" ON "discounts" USING btree ("campaign_id","position");--> statement-breakpoint
CREATE INDEX "rebate_rules_of_campaign" ON "rebate_rules" USING btree ("campaign_id","position");--> statement-breakpoint
CREATE INDEX "rebate_tiers_of_campaign" ON "rebate_tiers" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "stands_of_campaign" ON "stands" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "outbox_order" ON "outbox" USING btree ("transaction","position");