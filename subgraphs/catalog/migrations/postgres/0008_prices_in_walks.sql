DROP INDEX "listings_authorized_published_at";--> statement-breakpoint
DROP INDEX "listings_authorized_product_id_published_at";--> statement-breakpoint
DROP INDEX "listings_authorized_seller_id_published_at";--> statement-breakpoint
DROP INDEX "listings_authorized_brand_id_published_at";--> statement-breakpoint
DROP INDEX "listings_authorized_region_published_at";--> statement-breakpoint
DROP INDEX "listings_authorized_kind_published_at";--> statement-breakpoint
DROP INDEX "listings_any_published_at";--> statement-breakpoint
DROP INDEX "listings_any_seller_id_published_at";--> statement-breakpoint
DROP INDEX "listings_any_brand_id_published_at";--> statement-breakpoint
DROP INDEX "listings_authorized_mileage";--> statement-breakpoint
DROP INDEX "listings_authorized_brand_id_mileage";--> statement-breakpoint
DROP INDEX "listings_any_mileage";--> statement-breakpoint
DROP INDEX "listings_authorized_year";--> statement-breakpoint
DROP INDEX "listings_authorized_brand_id_year";--> statement-breakpoint
DROP INDEX "listings_any_year";--> statement-breakpoint
CREATE INDEX "listings_authorized_published_at" ON "listings" USING btree ("published_at","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_product_id_published_at" ON "listings" USING btree ("product_id","published_at","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_seller_id_published_at" ON "listings" USING btree ("seller_id","published_at","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_brand_id_published_at" ON "listings" USING btree ("brand_id","published_at","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_region_published_at" ON "listings" USING btree ("region","published_at","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_kind_published_at" ON "listings" USING btree ("kind","published_at","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_any_published_at" ON "listings" USING btree ("published_at","id","price") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_any_seller_id_published_at" ON "listings" USING btree ("seller_id","published_at","id","price") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_any_brand_id_published_at" ON "listings" USING btree ("brand_id","published_at","id","price") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_authorized_mileage" ON "listings" USING btree ("mileage","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_brand_id_mileage" ON "listings" USING btree ("brand_id","mileage","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_any_mileage" ON "listings" USING btree ("mileage","id","price") WHERE on_market and seller_active and expires_at >= 0;--> statement-breakpoint
CREATE INDEX "listings_authorized_year" ON "listings" USING btree ("year","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_authorized_brand_id_year" ON "listings" USING btree ("brand_id","year","id","price") WHERE on_market and seller_active and has_periods;--> statement-breakpoint
CREATE INDEX "listings_any_year" ON "listings" USING btree ("year","id","price") WHERE on_market and seller_active and expires_at >= 0;