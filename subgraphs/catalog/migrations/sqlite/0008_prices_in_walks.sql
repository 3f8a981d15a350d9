DROP INDEX `listings_authorized_published_at`;--> statement-breakpoint
DROP INDEX `listings_authorized_product_id_published_at`;--> statement-breakpoint
DROP INDEX `listings_authorized_seller_id_published_at`;--> statement-breakpoint
DROP INDEX `listings_authorized_brand_id_published_at`;--> statement-breakpoint
DROP INDEX `listings_authorized_region_published_at`;--> statement-breakpoint
DROP INDEX `listings_authorized_kind_published_at`;--> statement-breakpoint
DROP INDEX `listings_any_published_at`;--> statement-breakpoint
DROP INDEX `listings_any_seller_id_published_at`;--> statement-breakpoint
DROP INDEX `listings_any_brand_id_published_at`;--> statement-breakpoint
DROP INDEX `listings_authorized_mileage`;--> statement-breakpoint
DROP INDEX `listings_authorized_brand_id_mileage`;--> statement-breakpoint
DROP INDEX `listings_any_mileage`;--> statement-breakpoint
DROP INDEX `listings_authorized_year`;--> statement-breakpoint
DROP INDEX `listings_authorized_brand_id_year`;--> statement-breakpoint
DROP INDEX `listings_any_year`;--> statement-breakpoint
CREATE INDEX `listings_authorized_published_at` ON `listings` (`published_at`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_product_id_published_at` ON `listings` (`product_id`,`published_at`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_seller_id_published_at` ON `listings` (`seller_id`,`published_at`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_brand_id_published_at` ON `listings` (`brand_id`,`published_at`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_region_published_at` ON `listings` (`region`,`published_at`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_kind_published_at` ON `listings` (`kind`,`published_at`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_any_published_at` ON `listings` (`published_at`,`id`,`price`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_any_seller_id_published_at` ON `listings` (`seller_id`,`published_at`,`id`,`price`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_any_brand_id_published_at` ON `listings` (`brand_id`,`published_at`,`id`,`price`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_authorized_mileage` ON `listings` (`mileage`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_brand_id_mileage` ON `listings` (`brand_id`,`mileage`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_any_mileage` ON `listings` (`mileage`,`id`,`price`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_authorized_year` ON `listings` (`year`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_brand_id_year` ON `listings` (`brand_id`,`year`,`id`,`price`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_any_year` ON `listings` (`year`,`id`,`price`) WHERE on_market and seller_active and expires_at >= 0;