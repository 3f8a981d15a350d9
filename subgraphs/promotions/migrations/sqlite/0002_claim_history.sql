CREATE TABLE `claim_history` (
	`claim_id` text NOT NULL,
	`status` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `status`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `measures` (
	`listing_id` text PRIMARY KEY NOT NULL,
	`measure` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
