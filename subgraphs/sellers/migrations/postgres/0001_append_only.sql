-- The decision log and evidence are appended only: whoever tries to rewrite them is refused by the database itself.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'This table is append-only'; END $$;
--> statement-breakpoint
CREATE TRIGGER decisions_never_change BEFORE UPDATE OR DELETE ON decisions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER decisions_never_emptied BEFORE TRUNCATE ON decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER decision_heads_never_go BEFORE DELETE ON decision_heads FOR EACH ROW EXECUTE FUNCTION refuse_change();
