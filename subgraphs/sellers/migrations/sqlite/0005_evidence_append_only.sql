-- Evidence is appended only, as the decision log is.
CREATE TRIGGER evidence_never_changes BEFORE UPDATE ON evidence BEGIN SELECT raise(abort, 'Evidence is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_never_goes BEFORE DELETE ON evidence BEGIN SELECT raise(abort, 'Evidence is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_heads_never_go BEFORE DELETE ON evidence_heads BEGIN SELECT raise(abort, 'Evidence is append-only'); END;
