-- What is known of older claims: when they were made, and when their coupons were issued.
INSERT INTO claim_history (claim_id, status, "by", at) SELECT id, 'RESERVED', 'BUYER', created_at FROM claims;
--> statement-breakpoint
INSERT INTO claim_history (claim_id, status, "by", at) SELECT claim_id, 'ISSUED', 'RULES', issued_at FROM coupons;
--> statement-breakpoint
-- The history of claims is appended only, as the ledger is.
CREATE TRIGGER claim_history_never_changes BEFORE UPDATE ON claim_history BEGIN SELECT raise(abort, 'The history of claims is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER claim_history_never_goes BEFORE DELETE ON claim_history BEGIN SELECT raise(abort, 'The history of claims is append-only'); END;
