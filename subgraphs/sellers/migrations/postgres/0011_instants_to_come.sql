CREATE INDEX "authorization_changes_at" ON "authorization_changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "authorizations_valid_from" ON "authorizations" USING btree ("valid_from");--> statement-breakpoint
CREATE INDEX "authorizations_valid_until" ON "authorizations" USING btree ("valid_until");--> statement-breakpoint
CREATE INDEX "enforcements_start" ON "enforcements" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "enforcements_end" ON "enforcements" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "brand_policies_since" ON "brand_policies" USING btree ("since");