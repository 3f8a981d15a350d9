CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`campaign` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `evidence` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`brand_id` text NOT NULL,
	`entry` integer NOT NULL,
	`listing_id` text NOT NULL,
	`as_of` integer NOT NULL,
	`captured_at` integer NOT NULL,
	`snapshot` text NOT NULL,
	`hash` text NOT NULL,
	`seal` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_of_brand` ON `evidence` (`brand_id`,`entry`);--> statement-breakpoint
CREATE INDEX `evidence_of_listing` ON `evidence` (`listing_id`,`as_of`);--> statement-breakpoint
CREATE TABLE `evidence_heads` (
	`brand_id` text PRIMARY KEY NOT NULL,
	`entries` integer NOT NULL,
	`seal` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `listing_history` (
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`brand_id` text NOT NULL,
	`product_id` text,
	`seller_id` text NOT NULL,
	`store_id` text,
	`region` text NOT NULL,
	`channel` text NOT NULL,
	`condition` text NOT NULL,
	`authorization_claim` text NOT NULL,
	`disclosed` integer NOT NULL,
	`price` integer NOT NULL,
	`guide_price` integer,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`published_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`unit_key` text,
	`version` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`id`, `version`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `listing_history_of_holder` ON `listing_history` (`brand_id`,`seller_id`,`until`);--> statement-breakpoint
CREATE INDEX `listing_history_of_unit` ON `listing_history` (`unit_key`) WHERE unit_key is not null;--> statement-breakpoint
ALTER TABLE `listings` ADD `store_id` text;--> statement-breakpoint
ALTER TABLE `listings` ADD `price` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `listings` ADD `guide_price` integer;--> statement-breakpoint
ALTER TABLE `listings` ADD `currency` text NOT NULL;--> statement-breakpoint
ALTER TABLE `listings` ADD `status` text NOT NULL;--> statement-breakpoint
ALTER TABLE `listings` ADD `published_at` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `listings` ADD `expires_at` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `listings` ADD `unit_key` text;--> statement-breakpoint
ALTER TABLE `listings` ADD `since` integer NOT NULL;--> statement-breakpoint
CREATE INDEX `listings_of_holder` ON `listings` (`brand_id`,`seller_id`);--> statement-breakpoint
CREATE INDEX `listings_of_unit` ON `listings` (`unit_key`) WHERE unit_key is not null;