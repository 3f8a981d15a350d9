CREATE TABLE `authorization_changes` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`authorization_id` text NOT NULL,
	`action` text NOT NULL,
	`reason` text,
	`at` integer NOT NULL,
	`actor_role` text NOT NULL,
	`actor_id` text NOT NULL,
	FOREIGN KEY (`authorization_id`) REFERENCES `authorizations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `authorization_changes_of` ON `authorization_changes` (`authorization_id`,`position`);--> statement-breakpoint
CREATE TABLE `authorization_commands` (
	`brand_id` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `authorization_periods` (
	`authorization_id` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`authorization_id`, `from`),
	FOREIGN KEY (`authorization_id`) REFERENCES `authorizations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `authorizations` (
	`id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`grantor_id` text NOT NULL,
	`ancestors` text NOT NULL,
	`root_id` text NOT NULL,
	`models` text,
	`projects` text,
	`regions` text,
	`channels` text,
	`conditions` text,
	`valid_from` integer NOT NULL,
	`valid_until` integer NOT NULL,
	`granted_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`seller_id`) REFERENCES `sellers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `authorizations_of_seller` ON `authorizations` (`seller_id`,`brand_id`);--> statement-breakpoint
CREATE INDEX `authorizations_of_brand` ON `authorizations` (`brand_id`,`seller_id`);--> statement-breakpoint
CREATE INDEX `authorizations_of_root` ON `authorizations` (`root_id`);--> statement-breakpoint
CREATE TABLE `brands` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `enforcements` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`listing_id` text NOT NULL,
	`measure` text NOT NULL,
	`reasons` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`moderator_id` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `enforcements_of_listing` ON `enforcements` (`listing_id`,`position`);--> statement-breakpoint
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
	`region` text NOT NULL,
	`channel` text NOT NULL,
	`condition` text NOT NULL,
	`authorization_claim` text NOT NULL,
	`disclosed` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `decision_heads` (
	`brand_id` text PRIMARY KEY NOT NULL,
	`entries` integer NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `decisions` (
	`brand_id` text NOT NULL,
	`entry` integer NOT NULL,
	`subject_id` text NOT NULL,
	`from` text,
	`to` text NOT NULL,
	`actor_role` text NOT NULL,
	`actor_id` text NOT NULL,
	`reason` text,
	`at` integer NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`brand_id`, `entry`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `sellers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`kind` text NOT NULL,
	`legal_name` text NOT NULL,
	`unified_social_credit_code` text,
	`verified` integer NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sellers_by_name` ON `sellers` (`sort_name`,`id`);--> statement-breakpoint
CREATE TABLE `stores` (
	`id` text PRIMARY KEY NOT NULL,
	`seller_id` text NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`address` text NOT NULL,
	`region` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`time_zone` text NOT NULL,
	`opening_hours` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`seller_id`) REFERENCES `sellers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `stores_of_seller` ON `stores` (`seller_id`,`region`);