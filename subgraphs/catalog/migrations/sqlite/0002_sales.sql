CREATE TABLE `sales` (
	`purchase_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`listing_id` text NOT NULL,
	`status` text,
	`status_before` text
) STRICT;
