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
CREATE INDEX `outbox_order` ON `outbox` (`transaction`,`position`);