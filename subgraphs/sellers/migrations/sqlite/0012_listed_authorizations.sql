CREATE INDEX `authorizations_listed_of_brand` ON `authorizations` (`brand_id`,`id`);--> statement-breakpoint
CREATE INDEX `authorizations_listed_of_seller` ON `authorizations` (`seller_id`,`id`);--> statement-breakpoint
CREATE INDEX `authorizations_granted_by` ON `authorizations` (`grantor_id`,`id`);