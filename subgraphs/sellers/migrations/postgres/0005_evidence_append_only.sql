-- Evidence is appended only, as the decision log is.
CREATE TRIGGER evidence_never_changes BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER evidence_never_emptied BEFORE TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER evidence_heads_never_go BEFORE DELETE ON evidence_heads FOR EACH ROW EXECUTE FUNCTION refuse_change();
