CREATE INDEX `listings_to_expire` ON `listings` (`expires_at`) WHERE expires_at < 253402300799999;--> statement-breakpoint
CREATE INDEX `listings_held` ON `listings` (`held_until`) WHERE held_until > 0;--> statement-breakpoint
CREATE INDEX `authorization_periods_from` ON `authorization_periods` (`from`);--> statement-breakpoint
CREATE INDEX `authorization_periods_until` ON `authorization_periods` (`until`);--> statement-breakpoint
CREATE INDEX `measures_hidden_from` ON `measures` (`hidden_from`);--> statement-breakpoint
CREATE INDEX `measures_hidden_until` ON `measures` (`hidden_until`);