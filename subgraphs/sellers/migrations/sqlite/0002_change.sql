CREATE TABLE `brand_policies` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`brand_id` text NOT NULL,
	`jurisdiction` text NOT NULL,
	`endorsement_required` text NOT NULL,
	`guide_price_public` integer NOT NULL,
	`since` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `brand_policies_of` ON `brand_policies` (`brand_id`,`position`);--> statement-breakpoint
CREATE INDEX `decisions_of_subject` ON `decisions` (`subject_id`,`entry`);