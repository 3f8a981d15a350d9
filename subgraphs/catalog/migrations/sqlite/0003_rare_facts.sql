CREATE INDEX `listings_authorized_region_published_at` ON `listings` (`region`,`published_at`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_region_price` ON `listings` (`region`,`price`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_any_region` ON `listings` (`region`) WHERE on_market and seller_active and expires_at >= 0 and region is not null;--> statement-breakpoint
CREATE INDEX `listings_any_fuel_type` ON `listings` (`fuel_type`) WHERE on_market and seller_active and expires_at >= 0 and fuel_type is not null;--> statement-breakpoint
CREATE INDEX `listings_any_body_type` ON `listings` (`body_type`) WHERE on_market and seller_active and expires_at >= 0 and body_type is not null;--> statement-breakpoint
CREATE INDEX `listings_any_number_of_bedrooms` ON `listings` (`number_of_bedrooms`) WHERE on_market and seller_active and expires_at >= 0 and number_of_bedrooms is not null;--> statement-breakpoint
CREATE INDEX `listings_any_floor_size` ON `listings` (`floor_size`) WHERE on_market and seller_active and expires_at >= 0 and floor_size is not null;