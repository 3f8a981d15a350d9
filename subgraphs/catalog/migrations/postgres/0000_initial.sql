CREATE TABLE "brands" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" json NOT NULL,
	"sort_name" text COLLATE "C" NOT NULL,
	"country" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"producer" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cursor" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"transaction" bigint DEFAULT (pg_current_xact_id()::text::bigint) NOT NULL,
	"aggregate_type" text COLLATE "C" NOT NULL,
	"aggregate_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"payload" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_holds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"buyer_id" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"placed_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listing_periods" (
	"listing_id" text COLLATE "C" NOT NULL,
	"from" bigint NOT NULL,
	"until" bigint NOT NULL,
	CONSTRAINT "listing_periods_listing_id_from_pk" PRIMARY KEY("listing_id","from")
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C",
	"seller_id" text COLLATE "C" NOT NULL,
	"store_id" text COLLATE "C",
	"title" json NOT NULL,
	"description" json,
	"condition" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"price" bigint NOT NULL,
	"guide_price" bigint,
	"currency" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"authorization_claim" text COLLATE "C" NOT NULL,
	"disclosure" text COLLATE "C",
	"published_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"version" bigint NOT NULL,
	"external_id" text COLLATE "C",
	"feed_digest" text COLLATE "C",
	"unit_key" text COLLATE "C",
	"conflicts_with" text COLLATE "C",
	"vin" text COLLATE "C",
	"vehicle_model_date" bigint,
	"date_vehicle_first_registered" text COLLATE "C",
	"mileage_from_odometer" bigint,
	"body_type" text COLLATE "C",
	"fuel_type" text COLLATE "C",
	"vehicle_transmission" text COLLATE "C",
	"engine_power_kw" bigint,
	"color" text COLLATE "C",
	"vehicle_interior_color" text COLLATE "C",
	"vehicle_seating_capacity" bigint,
	"electric_range_km" bigint,
	"number_of_previous_owners" bigint,
	"unit" text COLLATE "C",
	"floor_size" double precision,
	"number_of_rooms" bigint,
	"number_of_bedrooms" bigint,
	"number_of_bathrooms_total" bigint,
	"floor_level" bigint,
	"total_floors" bigint,
	"facing" text COLLATE "C",
	"furnishing" text COLLATE "C",
	"year_built" bigint,
	"land_use_years_left" bigint,
	"on_market" boolean NOT NULL,
	"seller_active" boolean NOT NULL,
	"hidden_from" bigint NOT NULL,
	"hidden_until" bigint NOT NULL,
	"held_until" bigint NOT NULL,
	"unauthorized_class" text COLLATE "C" NOT NULL,
	"authorized_from" bigint NOT NULL,
	"authorized_until" bigint NOT NULL,
	"has_periods" boolean NOT NULL,
	"has_more_periods" boolean NOT NULL,
	"year" bigint NOT NULL,
	"mileage" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "price_points" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"price" bigint NOT NULL,
	"from" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vehicle_models" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"name" json NOT NULL,
	"sort_name" text COLLATE "C" NOT NULL,
	"aliases" json NOT NULL,
	"guide_price" bigint,
	"currency" text COLLATE "C" NOT NULL,
	"body_type" text COLLATE "C",
	"fuel_type" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "apartment_projects" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"name" json NOT NULL,
	"sort_name" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"latitude" double precision,
	"longitude" double precision
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"opens_at" bigint NOT NULL,
	"closes_at" bigint NOT NULL,
	"campaign" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "authorization_periods" (
	"authorization_id" text COLLATE "C" NOT NULL,
	"from" bigint NOT NULL,
	"until" bigint NOT NULL,
	CONSTRAINT "authorization_periods_authorization_id_from_pk" PRIMARY KEY("authorization_id","from")
);
--> statement-breakpoint
CREATE TABLE "authorizations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"scope" json NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "measures" (
	"listing_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"hidden_from" bigint NOT NULL,
	"hidden_until" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sellers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listing_texts" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"tokens" text COLLATE "C" NOT NULL,
	CONSTRAINT "listing_texts_listingId_unique" UNIQUE("listing_id")
);
--> statement-breakpoint
ALTER TABLE "unit_holds" ADD CONSTRAINT "unit_holds_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_periods" ADD CONSTRAINT "listing_periods_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_points" ADD CONSTRAINT "price_points_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_models" ADD CONSTRAINT "vehicle_models_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "apartment_projects" ADD CONSTRAINT "apartment_projects_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorization_periods" ADD CONSTRAINT "authorization_periods_authorization_id_authorizations_id_fk" FOREIGN KEY ("authorization_id") REFERENCES "authorizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_texts" ADD CONSTRAINT "listing_texts_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_order" ON "outbox" USING btree ("transaction","position");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_holds_live" ON "unit_holds" USING btree ("listing_id") WHERE status = 'PLACED';--> statement-breakpoint
CREATE INDEX "unit_holds_of_listing" ON "unit_holds" USING btree ("listing_id","placed_at");--> statement-breakpoint
CREATE INDEX "listings_authorized_published_at" ON "listings" USING btree ("published_at","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_kind_published_at" ON "listings" USING btree ("kind","published_at","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_brand_id_published_at" ON "listings" USING btree ("brand_id","published_at","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_product_id_published_at" ON "listings" USING btree ("product_id","published_at","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_seller_id_published_at" ON "listings" USING btree ("seller_id","published_at","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_any_published_at" ON "listings" USING btree ("published_at","id") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_any_brand_id_published_at" ON "listings" USING btree ("brand_id","published_at","id") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_any_seller_id_published_at" ON "listings" USING btree ("seller_id","published_at","id") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_authorized_price" ON "listings" USING btree ("price","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_kind_price" ON "listings" USING btree ("kind","price","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_brand_id_price" ON "listings" USING btree ("brand_id","price","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_product_id_price" ON "listings" USING btree ("product_id","price","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_seller_id_price" ON "listings" USING btree ("seller_id","price","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_any_price" ON "listings" USING btree ("price","id") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_any_brand_id_price" ON "listings" USING btree ("brand_id","price","id") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_any_product_id_price" ON "listings" USING btree ("product_id","price","id") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_authorized_mileage" ON "listings" USING btree ("mileage","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_brand_id_mileage" ON "listings" USING btree ("brand_id","mileage","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_any_mileage" ON "listings" USING btree ("mileage","id") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_authorized_year" ON "listings" USING btree ("year","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_brand_id_year" ON "listings" USING btree ("brand_id","year","id") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_any_year" ON "listings" USING btree ("year","id") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_place" ON "listings" USING btree ("latitude","longitude") WHERE latitude is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "listings_live_unit" ON "listings" USING btree ("unit_key") WHERE on_market and conflicts_with is null;--> statement-breakpoint
CREATE UNIQUE INDEX "listings_external" ON "listings" USING btree ("seller_id","external_id");--> statement-breakpoint
CREATE INDEX "listings_rights" ON "listings" USING btree ("seller_id","brand_id","product_id","region","channel","condition");--> statement-breakpoint
CREATE INDEX "price_points_history" ON "price_points" USING btree ("listing_id","id");--> statement-breakpoint
CREATE INDEX "vehicle_models_of_brand" ON "vehicle_models" USING btree ("brand_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "apartment_projects_of_brand" ON "apartment_projects" USING btree ("brand_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "campaigns_span" ON "campaigns" USING btree ("closes_at","opens_at");--> statement-breakpoint
CREATE INDEX "authorizations_of_seller" ON "authorizations" USING btree ("seller_id","brand_id");