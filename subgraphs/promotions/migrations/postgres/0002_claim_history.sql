CREATE TABLE "claim_history" (
	"claim_id" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "claim_history_claim_id_status_pk" PRIMARY KEY("claim_id","status")
);
--> statement-breakpoint
CREATE TABLE "measures" (
	"listing_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"measure" text COLLATE "C" NOT NULL,
	"from" bigint NOT NULL,
	"until" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_history" ADD CONSTRAINT "claim_history_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE no action ON UPDATE no action;