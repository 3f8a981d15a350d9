import { statSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { Executor } from './database.ts';
import { dialect } from './dialect.ts';
import { selectRows } from './raw.ts';

/**
 * Names where the rows physically are, so that a copy can tell that it is one. It stays through restarts, moves of a server and renaming.
 *
 * SQLite: the file's inode and birth; both change when a file is copied or restored, not when a block device is cloned.
 * PostgreSQL: the cluster, the database in it, and the timeline, which a promoted replica and a restore to a point in time
 * leave (https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-TIMELINES).
 */
export const placeOf = async (executor: Executor): Promise<string> => {
  if (dialect === 'sqlite') {
    const [main] = await selectRows<{ file: string }>(
      executor,
      sql`select file from pragma_database_list where name = 'main'`,
    );
    const { ino, birthtimeNs } = statSync(main?.file ?? '', { bigint: true });
    return `file ${ino} of ${birthtimeNs}`;
  }
  const [row] = await selectRows<{ cluster: string; database: string; timeline: string }>(
    executor,
    sql`select system_identifier::text as cluster, oid::text as database, left(pg_walfile_name(pg_current_wal_lsn()), 8) as timeline
      from pg_control_system(), pg_database where datname = current_database()`,
  );
  return `cluster ${row?.cluster} database ${row?.database} timeline ${row?.timeline}`;
};
