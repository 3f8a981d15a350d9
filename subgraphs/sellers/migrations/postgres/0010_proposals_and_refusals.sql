CREATE TABLE "refusals" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"command" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C",
	"code" text COLLATE "C" NOT NULL,
	"field" text COLLATE "C",
	"actor_role" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "authorizations" ADD COLUMN "origin" text COLLATE "C" DEFAULT 'GRANT' NOT NULL;--> statement-breakpoint
ALTER TABLE "authorizations" ADD COLUMN "lapses_at" bigint;--> statement-breakpoint
ALTER TABLE "authorizations" ADD COLUMN "renews" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "refusals_of_actor" ON "refusals" USING btree ("actor_id","position");--> statement-breakpoint
CREATE INDEX "authorizations_asked_for" ON "authorizations" USING btree ("lapses_at");