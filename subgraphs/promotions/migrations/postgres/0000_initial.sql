CREATE TABLE "budgets" (
	"campaign_id" text COLLATE "C" NOT NULL,
	"scope" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"budget" bigint NOT NULL,
	"reserved" bigint NOT NULL,
	"issued" bigint NOT NULL,
	CONSTRAINT "budgets_campaign_id_scope_subject_pk" PRIMARY KEY("campaign_id","scope","subject"),
	CONSTRAINT "budgets_kept" CHECK (reserved >= 0 and issued >= 0 and reserved + issued <= budget)
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"campaign_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"total" bigint,
	"per_buyer" bigint,
	"per_unit" bigint,
	"per_store" bigint,
	"review_above" bigint,
	"authorized_sellers_only" boolean NOT NULL,
	CONSTRAINT "terms_positive" CHECK (coalesce(total, 1) > 0 and coalesce(per_buyer, 1) > 0 and coalesce(per_unit, 1) > 0 and coalesce(per_store, 1) > 0)
);
--> statement-breakpoint
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
CREATE TABLE "claims" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"campaign_id" text COLLATE "C" NOT NULL,
	"rule_id" text COLLATE "C" NOT NULL,
	"purchase_id" text COLLATE "C" NOT NULL,
	"buyer_id" text COLLATE "C" NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"store_id" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"unit_key" text COLLATE "C" NOT NULL,
	"stacking_key" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"amount" bigint NOT NULL,
	"floor" bigint NOT NULL,
	"ceiling" bigint NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"reserved_until" bigint NOT NULL,
	"rejection_reason" text COLLATE "C",
	"decided_by" text COLLATE "C",
	"idempotency_key" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "claims_bounds" CHECK (0 < floor and floor <= amount and amount <= ceiling)
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
CREATE TABLE "idempotency_keys" (
	"actor" text COLLATE "C" NOT NULL,
	"operation" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"digest" text COLLATE "C" NOT NULL,
	"result" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "idempotency_keys_actor_operation_key_pk" PRIMARY KEY("actor","operation","key")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"owner" text COLLATE "C" NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"balance" bigint NOT NULL,
	"entries" bigint NOT NULL,
	CONSTRAINT "accounts_not_negative" CHECK (balance >= 0 or kind not in ('WALLET', 'LOCKED', 'PAYEE'))
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"transaction_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"balance_after" bigint NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"cause" text COLLATE "C" NOT NULL,
	"campaign_id" text COLLATE "C" NOT NULL,
	"claim_id" text COLLATE "C" NOT NULL,
	"coupon_id" text COLLATE "C" NOT NULL,
	"redemption_id" text COLLATE "C",
	"idempotency_key" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "entries_move" CHECK (amount <> 0)
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C",
	"seller_id" text COLLATE "C" NOT NULL,
	"store_id" text COLLATE "C",
	"region" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C" NOT NULL,
	"condition" text COLLATE "C" NOT NULL,
	"price" bigint NOT NULL,
	"guide_price" bigint,
	"currency" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"unit_key" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "purchases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"unit_key" text COLLATE "C" NOT NULL,
	"store_id" text COLLATE "C" NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"buyer_id" text COLLATE "C" NOT NULL,
	"visit_id" text COLLATE "C",
	"ordered_at" bigint NOT NULL,
	"delivered_at" bigint,
	"amount" bigint NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"invoice_hash" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"recorded_at" bigint NOT NULL,
	"reason" text COLLATE "C",
	"version" bigint NOT NULL,
	CONSTRAINT "purchases_amount" CHECK (amount > 0),
	CONSTRAINT "purchases_delivery" CHECK (delivered_at is null or delivered_at >= ordered_at)
);
--> statement-breakpoint
CREATE TABLE "redemption_parts" (
	"redemption_id" text COLLATE "C" NOT NULL,
	"coupon_id" text COLLATE "C" NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "redemption_parts_redemption_id_coupon_id_pk" PRIMARY KEY("redemption_id","coupon_id"),
	CONSTRAINT "redemption_parts_positive" CHECK (amount > 0)
);
--> statement-breakpoint
CREATE TABLE "redemptions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"buyer_id" text COLLATE "C" NOT NULL,
	"order" text COLLATE "C" NOT NULL,
	"order_amount" bigint NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"locked_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"settled_at" bigint,
	CONSTRAINT "redemptions_cover" CHECK (0 < amount and amount <= order_amount)
);
--> statement-breakpoint
CREATE TABLE "authorizations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"scope" json NOT NULL,
	"periods" json NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stores" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"time_zone" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"buyer_id" text COLLATE "C" NOT NULL,
	"store_id" text COLLATE "C" NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"listing_id" text COLLATE "C",
	"product_id" text COLLATE "C",
	"status" text COLLATE "C" NOT NULL,
	"booked_at" bigint NOT NULL,
	"starts_at" bigint NOT NULL,
	"checked_in_at" bigint,
	"token_hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coupons" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"claim_id" text COLLATE "C" NOT NULL,
	"purchase_id" text COLLATE "C" NOT NULL,
	"campaign_id" text COLLATE "C" NOT NULL,
	"buyer_id" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"amount" bigint NOT NULL,
	"remaining" bigint NOT NULL,
	"locked" bigint NOT NULL,
	"spent" bigint NOT NULL,
	"returned" bigint NOT NULL,
	"floor" bigint NOT NULL,
	"ceiling" bigint NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"excludes" json NOT NULL,
	"funding" json NOT NULL,
	"issued_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "coupons_bounds" CHECK (0 < floor and floor <= amount and amount <= ceiling),
	CONSTRAINT "coupons_parts" CHECK (remaining >= 0 and locked >= 0 and spent >= 0 and returned >= 0),
	CONSTRAINT "coupons_whole" CHECK (remaining + locked + spent + returned = amount)
);
--> statement-breakpoint
ALTER TABLE "budgets" ADD CONSTRAINT "budgets_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discounts" ADD CONSTRAINT "discounts_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rebate_rules" ADD CONSTRAINT "rebate_rules_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rebate_tiers" ADD CONSTRAINT "rebate_tiers_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rebate_tiers" ADD CONSTRAINT "rebate_tiers_rule_id_rebate_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "rebate_rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsements" ADD CONSTRAINT "endorsements_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stands" ADD CONSTRAINT "stands_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchases" ADD CONSTRAINT "purchases_visit_id_appointments_id_fk" FOREIGN KEY ("visit_id") REFERENCES "appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redemption_parts" ADD CONSTRAINT "redemption_parts_redemption_id_redemptions_id_fk" FOREIGN KEY ("redemption_id") REFERENCES "redemptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redemption_parts" ADD CONSTRAINT "redemption_parts_coupon_id_coupons_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "coupons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupons" ADD CONSTRAINT "coupons_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "campaigns_code" ON "campaigns" USING btree ("code");--> statement-breakpoint
CREATE INDEX "campaigns_versions" ON "campaigns" USING btree ("version");--> statement-breakpoint
CREATE INDEX "discounts_of_campaign" ON "discounts" USING btree ("campaign_id","position");--> statement-breakpoint
CREATE INDEX "rebate_rules_of_campaign" ON "rebate_rules" USING btree ("campaign_id","position");--> statement-breakpoint
CREATE INDEX "rebate_tiers_of_campaign" ON "rebate_tiers" USING btree ("campaign_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_of_unit" ON "claims" USING btree ("unit_key","stacking_key") WHERE status in ('RESERVED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'ISSUED');--> statement-breakpoint
CREATE UNIQUE INDEX "claims_of_purchase" ON "claims" USING btree ("purchase_id") WHERE status in ('RESERVED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'ISSUED');--> statement-breakpoint
CREATE INDEX "claims_of_buyer" ON "claims" USING btree ("buyer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "claims_by_status" ON "claims" USING btree ("status","campaign_id","reserved_until");--> statement-breakpoint
CREATE INDEX "claims_in_review" ON "claims" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "stands_of_campaign" ON "stands" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "outbox_order" ON "outbox" USING btree ("transaction","position");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_of_account" ON "entries" USING btree ("account_id","sequence");--> statement-breakpoint
CREATE INDEX "entries_of_transaction" ON "entries" USING btree ("transaction_id");--> statement-breakpoint
CREATE INDEX "entries_of_coupon" ON "entries" USING btree ("coupon_id");--> statement-breakpoint
CREATE INDEX "entries_of_claim" ON "entries" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "listings_of_unit" ON "listings" USING btree ("unit_key","seller_id") WHERE unit_key is not null;--> statement-breakpoint
CREATE INDEX "listings_of_product" ON "listings" USING btree ("seller_id","product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "purchases_live_unit" ON "purchases" USING btree ("unit_key") WHERE status in ('SUBMITTED', 'VERIFIED');--> statement-breakpoint
CREATE INDEX "purchases_of_buyer" ON "purchases" USING btree ("buyer_id","id");--> statement-breakpoint
CREATE INDEX "purchases_of_seller" ON "purchases" USING btree ("seller_id","id");--> statement-breakpoint
CREATE INDEX "purchases_to_verify" ON "purchases" USING btree ("id") WHERE status = 'SUBMITTED';--> statement-breakpoint
CREATE INDEX "redemption_parts_of_coupon" ON "redemption_parts" USING btree ("coupon_id");--> statement-breakpoint
CREATE UNIQUE INDEX "redemptions_of_order" ON "redemptions" USING btree ("buyer_id","seller_id","order") WHERE status in ('LOCKED', 'CAPTURED');--> statement-breakpoint
CREATE INDEX "redemptions_of_buyer" ON "redemptions" USING btree ("buyer_id","status");--> statement-breakpoint
CREATE INDEX "authorizations_of_seller" ON "authorizations" USING btree ("seller_id","brand_id");--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_live" ON "appointments" USING btree ("buyer_id","starts_at") WHERE status in ('REQUESTED', 'CONFIRMED');--> statement-breakpoint
CREATE INDEX "appointments_of_buyer" ON "appointments" USING btree ("buyer_id","id");--> statement-breakpoint
CREATE INDEX "appointments_of_seller" ON "appointments" USING btree ("seller_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "coupons_of_claim" ON "coupons" USING btree ("claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "coupons_of_purchase" ON "coupons" USING btree ("purchase_id");--> statement-breakpoint
CREATE INDEX "coupons_of_buyer" ON "coupons" USING btree ("buyer_id","expires_at","id");--> statement-breakpoint
CREATE INDEX "coupons_of_campaign" ON "coupons" USING btree ("campaign_id","status","expires_at");