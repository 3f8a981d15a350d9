CREATE INDEX `authorization_changes_at` ON `authorization_changes` (`at`);--> statement-breakpoint
CREATE INDEX `authorizations_valid_from` ON `authorizations` (`valid_from`);--> statement-breakpoint
CREATE INDEX `authorizations_valid_until` ON `authorizations` (`valid_until`);--> statement-breakpoint
CREATE INDEX `enforcements_start` ON `enforcements` (`starts_at`);--> statement-breakpoint
CREATE INDEX `enforcements_end` ON `enforcements` (`ends_at`);--> statement-breakpoint
CREATE INDEX `brand_policies_since` ON `brand_policies` (`since`);