CREATE TABLE `refusals` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`command` text NOT NULL,
	`subject_id` text,
	`code` text NOT NULL,
	`field` text,
	`actor_role` text NOT NULL,
	`actor_id` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `refusals_of_actor` ON `refusals` (`actor_id`,`position`);--> statement-breakpoint
ALTER TABLE `authorizations` ADD `origin` text DEFAULT 'GRANT' NOT NULL;--> statement-breakpoint
ALTER TABLE `authorizations` ADD `lapses_at` integer;--> statement-breakpoint
ALTER TABLE `authorizations` ADD `renews` text;--> statement-breakpoint
CREATE INDEX `authorizations_asked_for` ON `authorizations` (`lapses_at`);