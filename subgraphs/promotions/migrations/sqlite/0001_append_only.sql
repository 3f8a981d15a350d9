-- The ledger is appended only: whoever tries to rewrite it is refused by the database itself.
CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries BEGIN SELECT raise(abort, 'The ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER entries_never_go BEFORE DELETE ON entries BEGIN SELECT raise(abort, 'The ledger is append-only'); END;
