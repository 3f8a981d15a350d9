CREATE INDEX "listings_to_expire" ON "listings" USING btree ("expires_at") WHERE expires_at < 253402300799999;--> statement-breakpoint
CREATE INDEX "listings_held" ON "listings" USING btree ("held_until") WHERE held_until > 0;--> statement-breakpoint
CREATE INDEX "authorization_periods_from" ON "authorization_periods" USING btree ("from");--> statement-breakpoint
CREATE INDEX "authorization_periods_until" ON "authorization_periods" USING btree ("until");--> statement-breakpoint
CREATE INDEX "measures_hidden_from" ON "measures" USING btree ("hidden_from");--> statement-breakpoint
CREATE INDEX "measures_hidden_until" ON "measures" USING btree ("hidden_until");