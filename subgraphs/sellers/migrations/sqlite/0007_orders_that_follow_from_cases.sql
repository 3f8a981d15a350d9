PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_enforcements` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`listing_id` text NOT NULL,
	`measure` text NOT NULL,
	`reasons` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`case_id` text,
	`moderator_id` text
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_enforcements`("position", "listing_id", "measure", "reasons", "starts_at", "ends_at", "case_id", "moderator_id") SELECT "position", "listing_id", "measure", "reasons", "starts_at", "ends_at", "case_id", "moderator_id" FROM `enforcements`;--> statement-breakpoint
DROP TABLE `enforcements`;--> statement-breakpoint
ALTER TABLE `__new_enforcements` RENAME TO `enforcements`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `enforcements_of_listing` ON `enforcements` (`listing_id`,`position`);