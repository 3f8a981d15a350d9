CREATE TABLE "authorization_changes" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"authorization_id" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"at" bigint NOT NULL,
	"actor_role" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "authorization_commands" (
	"brand_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"count" bigint NOT NULL
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
	"grantor_id" text COLLATE "C" NOT NULL,
	"ancestors" json NOT NULL,
	"root_id" text COLLATE "C" NOT NULL,
	"models" json,
	"projects" json,
	"regions" json,
	"channels" json,
	"conditions" json,
	"valid_from" bigint NOT NULL,
	"valid_until" bigint NOT NULL,
	"granted_at" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brands" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" json NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcements" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"measure" text COLLATE "C" NOT NULL,
	"reasons" json NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"moderator_id" text COLLATE "C" NOT NULL
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
CREATE TABLE "listings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"brand_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C",
	"seller_id" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C" NOT NULL,
	"condition" text COLLATE "C" NOT NULL,
	"authorization_claim" text COLLATE "C" NOT NULL,
	"disclosed" boolean NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision_heads" (
	"brand_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"entries" bigint NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"brand_id" text COLLATE "C" NOT NULL,
	"entry" bigint NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"from" text COLLATE "C",
	"to" text COLLATE "C" NOT NULL,
	"actor_role" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"at" bigint NOT NULL,
	"previous_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "decisions_brand_id_entry_pk" PRIMARY KEY("brand_id","entry")
);
--> statement-breakpoint
CREATE TABLE "sellers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" json NOT NULL,
	"sort_name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"legal_name" text COLLATE "C" NOT NULL,
	"unified_social_credit_code" text COLLATE "C",
	"verified" boolean NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stores" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"seller_id" text COLLATE "C" NOT NULL,
	"name" json NOT NULL,
	"sort_name" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"time_zone" text COLLATE "C" NOT NULL,
	"opening_hours" json NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "authorization_changes" ADD CONSTRAINT "authorization_changes_authorization_id_authorizations_id_fk" FOREIGN KEY ("authorization_id") REFERENCES "authorizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorization_periods" ADD CONSTRAINT "authorization_periods_authorization_id_authorizations_id_fk" FOREIGN KEY ("authorization_id") REFERENCES "authorizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorizations" ADD CONSTRAINT "authorizations_seller_id_sellers_id_fk" FOREIGN KEY ("seller_id") REFERENCES "sellers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stores" ADD CONSTRAINT "stores_seller_id_sellers_id_fk" FOREIGN KEY ("seller_id") REFERENCES "sellers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "authorization_changes_of" ON "authorization_changes" USING btree ("authorization_id","position");--> statement-breakpoint
CREATE INDEX "authorizations_of_seller" ON "authorizations" USING btree ("seller_id","brand_id");--> statement-breakpoint
CREATE INDEX "authorizations_of_brand" ON "authorizations" USING btree ("brand_id","seller_id");--> statement-breakpoint
CREATE INDEX "authorizations_of_root" ON "authorizations" USING btree ("root_id");--> statement-breakpoint
CREATE INDEX "enforcements_of_listing" ON "enforcements" USING btree ("listing_id","position");--> statement-breakpoint
CREATE INDEX "outbox_order" ON "outbox" USING btree ("transaction","position");--> statement-breakpoint
CREATE INDEX "sellers_by_name" ON "sellers" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "stores_of_seller" ON "stores" USING btree ("seller_id","region");