-- The decision log and evidence are appended only: whoever tries to rewrite them is refused by the database itself.
CREATE TRIGGER decisions_never_change BEFORE UPDATE ON decisions BEGIN SELECT raise(abort, 'The decision log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER decisions_never_go BEFORE DELETE ON decisions BEGIN SELECT raise(abort, 'The decision log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER decision_heads_never_go BEFORE DELETE ON decision_heads BEGIN SELECT raise(abort, 'The decision log is append-only'); END;
