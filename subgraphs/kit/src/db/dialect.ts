/** The database that this process speaks to: PostgreSQL where `DATABASE_URL` is set, else SQLite. Settled once, because tables are declared once. */
export const dialect: 'sqlite' | 'postgres' = process.env.DATABASE_URL ? 'postgres' : 'sqlite';
