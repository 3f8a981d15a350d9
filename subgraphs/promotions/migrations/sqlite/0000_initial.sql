CREATE TABLE `budgets` (
	`campaign_id` text NOT NULL,
	`scope` text NOT NULL,
	`subject` text NOT NULL,
	`budget` integer NOT NULL,
	`reserved` integer NOT NULL,
	`issued` integer NOT NULL,
	PRIMARY KEY(`campaign_id`, `scope`, `subject`),
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budgets_kept" CHECK(reserved >= 0 and issued >= 0 and reserved + issued <= budget)
) STRICT;
--> statement-breakpoint
CREATE TABLE `terms` (
	`campaign_id` text PRIMARY KEY NOT NULL,
	`total` integer,
	`per_buyer` integer,
	`per_unit` integer,
	`per_store` integer,
	`review_above` integer,
	`authorized_sellers_only` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "terms_positive" CHECK(coalesce(total, 1) > 0 and coalesce(per_buyer, 1) > 0 and coalesce(per_unit, 1) > 0 and coalesce(per_store, 1) > 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`windows` text NOT NULL,
	`priority` integer NOT NULL,
	`stacking_group` text,
	`currency` text NOT NULL,
	`kinds` text,
	`brands` text,
	`models` text,
	`projects` text,
	`stores` text,
	`sellers` text,
	`funding` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_code` ON `campaigns` (`code`);--> statement-breakpoint
CREATE INDEX `campaigns_versions` ON `campaigns` (`version`);--> statement-breakpoint
CREATE TABLE `discounts` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`amount` integer,
	`basis_points` integer,
	`reflected_in_price` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "discounts_one_form" CHECK((amount is null) <> (basis_points is null)),
	CONSTRAINT "discounts_size" CHECK(coalesce(amount, 1) > 0 and coalesce(basis_points, 1) between 1 and 9999)
) STRICT;
--> statement-breakpoint
CREATE INDEX `discounts_of_campaign` ON `discounts` (`campaign_id`,`position`);--> statement-breakpoint
CREATE TABLE `rebate_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`floor` integer NOT NULL,
	`ceiling` integer NOT NULL,
	`requires` text NOT NULL,
	`attribution_days` integer NOT NULL,
	`claim_days` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rebate_rules_bounds" CHECK(0 < floor and floor <= ceiling)
) STRICT;
--> statement-breakpoint
CREATE INDEX `rebate_rules_of_campaign` ON `rebate_rules` (`campaign_id`,`position`);--> statement-breakpoint
CREATE TABLE `rebate_tiers` (
	`campaign_id` text NOT NULL,
	`rule_id` text NOT NULL,
	`position` integer NOT NULL,
	`price_from` integer,
	`model_id` text,
	`project_id` text,
	`floor` integer NOT NULL,
	`amount` integer NOT NULL,
	`ceiling` integer NOT NULL,
	PRIMARY KEY(`rule_id`, `position`),
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rebate_rules`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rebate_tiers_bounds" CHECK(0 < floor and floor <= amount and amount <= ceiling),
	CONSTRAINT "rebate_tiers_subject" CHECK(case when price_from is null then 0 else 1 end + case when model_id is null then 0 else 1 end + case when project_id is null then 0 else 1 end = 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `rebate_tiers_of_campaign` ON `rebate_tiers` (`campaign_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text NOT NULL,
	`rule_id` text NOT NULL,
	`purchase_id` text NOT NULL,
	`buyer_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`store_id` text NOT NULL,
	`brand_id` text NOT NULL,
	`unit_key` text NOT NULL,
	`stacking_key` text NOT NULL,
	`status` text NOT NULL,
	`amount` integer NOT NULL,
	`floor` integer NOT NULL,
	`ceiling` integer NOT NULL,
	`currency` text NOT NULL,
	`reserved_until` integer NOT NULL,
	`rejection_reason` text,
	`decided_by` text,
	`idempotency_key` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_bounds" CHECK(0 < floor and floor <= amount and amount <= ceiling)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_of_unit` ON `claims` (`unit_key`,`stacking_key`) WHERE status in ('RESERVED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'ISSUED');--> statement-breakpoint
CREATE UNIQUE INDEX `claims_of_purchase` ON `claims` (`purchase_id`) WHERE status in ('RESERVED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'ISSUED');--> statement-breakpoint
CREATE INDEX `claims_of_buyer` ON `claims` (`buyer_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_status` ON `claims` (`status`,`campaign_id`,`reserved_until`);--> statement-breakpoint
CREATE INDEX `claims_in_review` ON `claims` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `endorsements` (
	`campaign_id` text NOT NULL,
	`brand_id` text NOT NULL,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`campaign_id`, `brand_id`),
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `stands` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`campaign_id` text NOT NULL,
	`brand_id` text NOT NULL,
	`state` text NOT NULL,
	`statement` text,
	`since` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `stands_of_campaign` ON `stands` (`campaign_id`);--> statement-breakpoint
CREATE TABLE `checkpoints` (
	`producer` text PRIMARY KEY NOT NULL,
	`cursor` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`transaction` integer DEFAULT 0 NOT NULL,
	`aggregate_type` text NOT NULL,
	`aggregate_id` text NOT NULL,
	`type` text NOT NULL,
	`payload` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_order` ON `outbox` (`transaction`,`position`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`actor` text NOT NULL,
	`operation` text NOT NULL,
	`key` text NOT NULL,
	`digest` text NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`actor`, `operation`, `key`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`owner` text NOT NULL,
	`currency` text NOT NULL,
	`balance` integer NOT NULL,
	`entries` integer NOT NULL,
	CONSTRAINT "accounts_not_negative" CHECK(balance >= 0 or kind not in ('WALLET', 'LOCKED', 'PAYEE'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`transaction_id` text NOT NULL,
	`account_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`amount` integer NOT NULL,
	`balance_after` integer NOT NULL,
	`currency` text NOT NULL,
	`cause` text NOT NULL,
	`campaign_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`coupon_id` text NOT NULL,
	`redemption_id` text,
	`idempotency_key` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entries_move" CHECK(amount <> 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_of_account` ON `entries` (`account_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `entries_of_transaction` ON `entries` (`transaction_id`);--> statement-breakpoint
CREATE INDEX `entries_of_coupon` ON `entries` (`coupon_id`);--> statement-breakpoint
CREATE INDEX `entries_of_claim` ON `entries` (`claim_id`);--> statement-breakpoint
CREATE TABLE `listings` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`brand_id` text NOT NULL,
	`product_id` text,
	`seller_id` text NOT NULL,
	`store_id` text,
	`region` text NOT NULL,
	`channel` text NOT NULL,
	`condition` text NOT NULL,
	`price` integer NOT NULL,
	`guide_price` integer,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`unit_key` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `listings_of_unit` ON `listings` (`unit_key`,`seller_id`) WHERE unit_key is not null;--> statement-breakpoint
CREATE INDEX `listings_of_product` ON `listings` (`seller_id`,`product_id`);--> statement-breakpoint
CREATE TABLE `purchases` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`kind` text NOT NULL,
	`unit_key` text NOT NULL,
	`store_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`buyer_id` text NOT NULL,
	`visit_id` text,
	`ordered_at` integer NOT NULL,
	`delivered_at` integer,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`invoice_hash` text NOT NULL,
	`status` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`reason` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "purchases_amount" CHECK(amount > 0),
	CONSTRAINT "purchases_delivery" CHECK(delivered_at is null or delivered_at >= ordered_at)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `purchases_live_unit` ON `purchases` (`unit_key`) WHERE status in ('SUBMITTED', 'VERIFIED');--> statement-breakpoint
CREATE INDEX `purchases_of_buyer` ON `purchases` (`buyer_id`,`id`);--> statement-breakpoint
CREATE INDEX `purchases_of_seller` ON `purchases` (`seller_id`,`id`);--> statement-breakpoint
CREATE INDEX `purchases_to_verify` ON `purchases` (`id`) WHERE status = 'SUBMITTED';--> statement-breakpoint
CREATE TABLE `redemption_parts` (
	`redemption_id` text NOT NULL,
	`coupon_id` text NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`redemption_id`, `coupon_id`),
	FOREIGN KEY (`redemption_id`) REFERENCES `redemptions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coupon_id`) REFERENCES `coupons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "redemption_parts_positive" CHECK(amount > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `redemption_parts_of_coupon` ON `redemption_parts` (`coupon_id`);--> statement-breakpoint
CREATE TABLE `redemptions` (
	`id` text PRIMARY KEY NOT NULL,
	`buyer_id` text NOT NULL,
	`order` text NOT NULL,
	`order_amount` integer NOT NULL,
	`seller_id` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`locked_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`settled_at` integer,
	CONSTRAINT "redemptions_cover" CHECK(0 < amount and amount <= order_amount)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `redemptions_of_order` ON `redemptions` (`buyer_id`,`seller_id`,`order`) WHERE status in ('LOCKED', 'CAPTURED');--> statement-breakpoint
CREATE INDEX `redemptions_of_buyer` ON `redemptions` (`buyer_id`,`status`);--> statement-breakpoint
CREATE TABLE `authorizations` (
	`id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`scope` text NOT NULL,
	`periods` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `authorizations_of_seller` ON `authorizations` (`seller_id`,`brand_id`);--> statement-breakpoint
CREATE TABLE `stores` (
	`id` text PRIMARY KEY NOT NULL,
	`seller_id` text NOT NULL,
	`region` text NOT NULL,
	`time_zone` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text PRIMARY KEY NOT NULL,
	`buyer_id` text NOT NULL,
	`store_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`kind` text NOT NULL,
	`listing_id` text,
	`product_id` text,
	`status` text NOT NULL,
	`booked_at` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`checked_in_at` integer,
	`token_hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `appointments_live` ON `appointments` (`buyer_id`,`starts_at`) WHERE status in ('REQUESTED', 'CONFIRMED');--> statement-breakpoint
CREATE INDEX `appointments_of_buyer` ON `appointments` (`buyer_id`,`id`);--> statement-breakpoint
CREATE INDEX `appointments_of_seller` ON `appointments` (`seller_id`,`id`);--> statement-breakpoint
CREATE TABLE `coupons` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`purchase_id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`buyer_id` text NOT NULL,
	`status` text NOT NULL,
	`amount` integer NOT NULL,
	`remaining` integer NOT NULL,
	`locked` integer NOT NULL,
	`spent` integer NOT NULL,
	`returned` integer NOT NULL,
	`floor` integer NOT NULL,
	`ceiling` integer NOT NULL,
	`currency` text NOT NULL,
	`excludes` text NOT NULL,
	`funding` text NOT NULL,
	`issued_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "coupons_bounds" CHECK(0 < floor and floor <= amount and amount <= ceiling),
	CONSTRAINT "coupons_parts" CHECK(remaining >= 0 and locked >= 0 and spent >= 0 and returned >= 0),
	CONSTRAINT "coupons_whole" CHECK(remaining + locked + spent + returned = amount)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `coupons_of_claim` ON `coupons` (`claim_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `coupons_of_purchase` ON `coupons` (`purchase_id`);--> statement-breakpoint
CREATE INDEX `coupons_of_buyer` ON `coupons` (`buyer_id`,`expires_at`,`id`);--> statement-breakpoint
CREATE INDEX `coupons_of_campaign` ON `coupons` (`campaign_id`,`status`,`expires_at`);