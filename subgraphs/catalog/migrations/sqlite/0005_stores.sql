CREATE TABLE `stores` (
	`id` text PRIMARY KEY NOT NULL,
	`seller_id` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
