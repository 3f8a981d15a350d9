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
CREATE TABLE `listings` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`brand_id` text NOT NULL,
	`product_id` text,
	`seller_id` text NOT NULL,
	`store_id` text,
	`price` integer NOT NULL,
	`guide_price` integer,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
