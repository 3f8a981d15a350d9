CREATE TABLE `brands` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`country` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
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
CREATE INDEX `outbox_order` ON `outbox` (`transaction`,`position`);--> statement-breakpoint
CREATE TABLE `unit_holds` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`buyer_id` text NOT NULL,
	`status` text NOT NULL,
	`placed_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_holds_live` ON `unit_holds` (`listing_id`) WHERE status = 'PLACED';--> statement-breakpoint
CREATE INDEX `unit_holds_of_listing` ON `unit_holds` (`listing_id`,`placed_at`);--> statement-breakpoint
CREATE TABLE `listing_periods` (
	`listing_id` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`listing_id`, `from`),
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `listings` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`brand_id` text NOT NULL,
	`product_id` text,
	`seller_id` text NOT NULL,
	`store_id` text,
	`title` text NOT NULL,
	`description` text,
	`condition` text NOT NULL,
	`channel` text NOT NULL,
	`region` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`price` integer NOT NULL,
	`guide_price` integer,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`authorization_claim` text NOT NULL,
	`disclosure` text,
	`published_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`version` integer NOT NULL,
	`external_id` text,
	`feed_digest` text,
	`unit_key` text,
	`conflicts_with` text,
	`vin` text,
	`vehicle_model_date` integer,
	`date_vehicle_first_registered` text,
	`mileage_from_odometer` integer,
	`body_type` text,
	`fuel_type` text,
	`vehicle_transmission` text,
	`engine_power_kw` integer,
	`color` text,
	`vehicle_interior_color` text,
	`vehicle_seating_capacity` integer,
	`electric_range_km` integer,
	`number_of_previous_owners` integer,
	`unit` text,
	`floor_size` real,
	`number_of_rooms` integer,
	`number_of_bedrooms` integer,
	`number_of_bathrooms_total` integer,
	`floor_level` integer,
	`total_floors` integer,
	`facing` text,
	`furnishing` text,
	`year_built` integer,
	`land_use_years_left` integer,
	`on_market` integer NOT NULL,
	`seller_active` integer NOT NULL,
	`hidden_from` integer NOT NULL,
	`hidden_until` integer NOT NULL,
	`held_until` integer NOT NULL,
	`unauthorized_class` text NOT NULL,
	`authorized_from` integer NOT NULL,
	`authorized_until` integer NOT NULL,
	`has_periods` integer NOT NULL,
	`has_more_periods` integer NOT NULL,
	`year` integer NOT NULL,
	`mileage` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `listings_authorized_published_at` ON `listings` (`published_at`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_kind_published_at` ON `listings` (`kind`,`published_at`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_brand_id_published_at` ON `listings` (`brand_id`,`published_at`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_product_id_published_at` ON `listings` (`product_id`,`published_at`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_seller_id_published_at` ON `listings` (`seller_id`,`published_at`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_any_published_at` ON `listings` (`published_at`,`id`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_any_brand_id_published_at` ON `listings` (`brand_id`,`published_at`,`id`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_any_seller_id_published_at` ON `listings` (`seller_id`,`published_at`,`id`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_authorized_price` ON `listings` (`price`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_kind_price` ON `listings` (`kind`,`price`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_brand_id_price` ON `listings` (`brand_id`,`price`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_product_id_price` ON `listings` (`product_id`,`price`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_seller_id_price` ON `listings` (`seller_id`,`price`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_any_price` ON `listings` (`price`,`id`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_any_brand_id_price` ON `listings` (`brand_id`,`price`,`id`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_any_product_id_price` ON `listings` (`product_id`,`price`,`id`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_authorized_mileage` ON `listings` (`mileage`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_brand_id_mileage` ON `listings` (`brand_id`,`mileage`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_any_mileage` ON `listings` (`mileage`,`id`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_authorized_year` ON `listings` (`year`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_authorized_brand_id_year` ON `listings` (`brand_id`,`year`,`id`) WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX `listings_any_year` ON `listings` (`year`,`id`) WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX `listings_place` ON `listings` (`latitude`,`longitude`) WHERE latitude is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `listings_live_unit` ON `listings` (`unit_key`) WHERE on_market and conflicts_with is null;--> statement-breakpoint
CREATE UNIQUE INDEX `listings_external` ON `listings` (`seller_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `listings_rights` ON `listings` (`seller_id`,`brand_id`,`product_id`,`region`,`channel`,`condition`);--> statement-breakpoint
CREATE TABLE `price_points` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`listing_id` text NOT NULL,
	`price` integer NOT NULL,
	`from` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `price_points_history` ON `price_points` (`listing_id`,`id`);--> statement-breakpoint
CREATE TABLE `vehicle_models` (
	`id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`aliases` text NOT NULL,
	`guide_price` integer,
	`currency` text NOT NULL,
	`body_type` text,
	`fuel_type` text,
	FOREIGN KEY (`brand_id`) REFERENCES `brands`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `vehicle_models_of_brand` ON `vehicle_models` (`brand_id`,`sort_name`,`id`);--> statement-breakpoint
CREATE TABLE `apartment_projects` (
	`id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`region` text NOT NULL,
	`address` text NOT NULL,
	`latitude` real,
	`longitude` real,
	FOREIGN KEY (`brand_id`) REFERENCES `brands`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `apartment_projects_of_brand` ON `apartment_projects` (`brand_id`,`sort_name`,`id`);--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`campaign` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `campaigns_span` ON `campaigns` (`closes_at`,`opens_at`);--> statement-breakpoint
CREATE TABLE `authorization_periods` (
	`authorization_id` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`authorization_id`, `from`),
	FOREIGN KEY (`authorization_id`) REFERENCES `authorizations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `authorizations` (
	`id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`seller_id` text NOT NULL,
	`scope` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `authorizations_of_seller` ON `authorizations` (`seller_id`,`brand_id`);--> statement-breakpoint
CREATE TABLE `measures` (
	`listing_id` text PRIMARY KEY NOT NULL,
	`hidden_from` integer NOT NULL,
	`hidden_until` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sellers` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `listing_texts` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`listing_id` text NOT NULL,
	`tokens` text NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_texts_listingId_unique` ON `listing_texts` (`listing_id`);