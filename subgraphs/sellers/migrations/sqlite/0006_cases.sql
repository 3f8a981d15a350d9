CREATE TABLE `appeals` (
	`case_id` text PRIMARY KEY NOT NULL,
	`appellant_role` text NOT NULL,
	`appellant_id` text NOT NULL,
	`statement` text NOT NULL,
	`filed_at` integer NOT NULL,
	`outcome` text,
	`reasons` text,
	`moderator_id` text,
	`decided_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`kind` text NOT NULL,
	`listing_id` text,
	`campaign_id` text,
	`seller_id` text,
	`reporter_role` text NOT NULL,
	`reporter_id` text NOT NULL,
	`report_id` text,
	`explanation` text NOT NULL,
	`evidence` integer,
	`jurisdiction` text NOT NULL,
	`opened_at` integer NOT NULL,
	`status` text NOT NULL,
	`noticed_at` integer,
	`deadline` integer,
	`open_key` text,
	`measure` text,
	`measure_from` integer,
	`measure_until` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_open` ON `cases` (`open_key`);--> statement-breakpoint
CREATE INDEX `cases_of_brand` ON `cases` (`brand_id`,`id`);--> statement-breakpoint
CREATE INDEX `cases_of_seller` ON `cases` (`seller_id`,`id`);--> statement-breakpoint
CREATE INDEX `cases_of_listing` ON `cases` (`listing_id`,`id`);--> statement-breakpoint
CREATE INDEX `cases_of_report` ON `cases` (`report_id`,`id`);--> statement-breakpoint
CREATE TABLE `counter_notices` (
	`case_id` text NOT NULL,
	`number` integer NOT NULL,
	`statement` text NOT NULL,
	`filed_at` integer NOT NULL,
	`measure_kept_until` integer,
	`return_reason` text,
	PRIMARY KEY(`case_id`, `number`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`kind` text NOT NULL,
	`reporter_id` text NOT NULL,
	`rejected` text NOT NULL,
	`reported_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `rulings` (
	`case_id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`outcome` text NOT NULL,
	`measure` text NOT NULL,
	`measure_ends_at` integer NOT NULL,
	`ground` text NOT NULL,
	`ground_reference` text NOT NULL,
	`facts` text NOT NULL,
	`moderator_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `rulings_of_brand` ON `rulings` (`brand_id`,`decided_at`);--> statement-breakpoint
CREATE TABLE `strikes` (
	`case_id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`kind` text NOT NULL,
	`points` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `strikes_of_seller` ON `strikes` (`seller_id`,`ends_at`);--> statement-breakpoint
ALTER TABLE `enforcements` ADD `case_id` text;