CREATE TABLE `class_days` (
	`brand_id` text NOT NULL,
	`class` text NOT NULL,
	`day` integer NOT NULL,
	`growth` integer NOT NULL,
	PRIMARY KEY(`brand_id`, `day`, `class`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `tallies` (
	`brand_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`standings` text NOT NULL,
	`claiming` integer NOT NULL,
	`disclosing` integer NOT NULL,
	`silent` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`brand_id`, `seller_id`, `standings`)
) STRICT;
--> statement-breakpoint
DROP INDEX `findings_of_brand`;--> statement-breakpoint
DROP INDEX `findings_of_kind`;--> statement-breakpoint
CREATE INDEX `findings_by_gap` ON `findings` (`brand_id`,`gap`) WHERE gap is not null;--> statement-breakpoint
CREATE INDEX `findings_of_campaign` ON `findings` (`brand_id`,`campaign_id`) WHERE campaign_id is not null;--> statement-breakpoint
CREATE INDEX `findings_of_brand` ON `findings` (`brand_id`,`detected_at`,`position`,`resolved_at`);--> statement-breakpoint
CREATE INDEX `findings_of_kind` ON `findings` (`brand_id`,`kind`,`detected_at`,`position`,`resolved_at`);--> statement-breakpoint
CREATE INDEX `listings_to_expire` ON `listings` (`brand_id`,`expires_at`) WHERE expires_at < 253402300799999;