CREATE INDEX "authorizations_listed_of_brand" ON "authorizations" USING btree ("brand_id","id");--> statement-breakpoint
CREATE INDEX "authorizations_listed_of_seller" ON "authorizations" USING btree ("seller_id","id");--> statement-breakpoint
CREATE INDEX "authorizations_granted_by" ON "authorizations" USING btree ("grantor_id","id");