CREATE TABLE `findings` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`listing_id` text NOT NULL,
	`brand_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`region` text NOT NULL,
	`class` text NOT NULL,
	`kind` text NOT NULL,
	`campaign_id` text,
	`rival_id` text,
	`gap` integer,
	`currency` text,
	`detected_at` integer NOT NULL,
	`resolved_at` integer NOT NULL,
	`evidence` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `findings_of_listing` ON `findings` (`listing_id`,`resolved_at`);--> statement-breakpoint
CREATE INDEX `findings_of_brand` ON `findings` (`brand_id`,`detected_at`,`position`);--> statement-breakpoint
CREATE INDEX `findings_of_kind` ON `findings` (`brand_id`,`kind`,`detected_at`,`position`);--> statement-breakpoint
CREATE INDEX `findings_without_evidence` ON `findings` (`detected_at`) WHERE evidence is null;--> statement-breakpoint
DROP INDEX `listings_of_holder`;--> statement-breakpoint
CREATE INDEX `listings_of_holder` ON `listings` (`brand_id`,`seller_id`,`id`);