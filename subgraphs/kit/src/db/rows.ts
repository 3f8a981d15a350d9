import { Column } from 'drizzle-orm';

/** What a prepared query of drizzle's knows of its rows; its types keep it to themselves. */
interface Mapped {
  readonly fields?: readonly { readonly path: readonly string[]; readonly field: unknown }[] | undefined;
  readonly executeMethod?: string;
  customResultMapper?: ((rows: readonly (readonly unknown[])[]) => unknown) | undefined;
}

/**
 * Lets a prepared query make its rows by a plan that is worked out once, where each is one flat object. Drizzle looks at every
 * column of every row anew, which takes as long as reading them; what it gives is the same.
 */
export const mapRowsOnce = (query: object): void => {
  const mapped: Mapped = query;
  const { fields, executeMethod = 'all' } = mapped;
  if (!fields || mapped.customResultMapper || executeMethod !== 'all') return;
  const plan = fields.flatMap(({ path: [key, ...below], field }) =>
    key !== undefined && below.length === 0 && field instanceof Column ? [{ key, decode: decoderOf(field) }] : [],
  );
  if (plan.length < fields.length) return; // nested rows and computed columns are drizzle's
  mapped.customResultMapper = (rows) =>
    rows.map((row) => {
      const made: Record<string, unknown> = {};
      for (let index = 0; index < plan.length; index += 1) {
        const column = plan[index];
        if (!column) continue;
        const value = row[index];
        made[column.key] = value === null || !column.decode ? value : column.decode(value);
      }
      return made;
    });
};

function decoderOf(column: Column): ((value: unknown) => unknown) | undefined {
  return column.mapFromDriverValue === Column.prototype.mapFromDriverValue
    ? undefined
    : (value) => column.mapFromDriverValue(value);
}
