import { type AtEnd, testPlace, testPostgres } from '@marque/kit/testing/database.ts';

/** Where the rows of one marketplace are. */
export interface Place {
  readonly dataFolder: string;
  /** A PostgreSQL database of its own, in the project of tests that has one. */
  readonly databaseUrl: string | undefined;
}

/** An empty place on the process's dialect, gone at the end. */
export async function openPlace(atEnd: AtEnd): Promise<Place> {
  const { dataFolder, databaseUrl } = testPlace(atEnd);
  return { dataFolder, databaseUrl: databaseUrl && (await testPostgres(databaseUrl, atEnd)) };
}

/** A place as the environment of a process of its own. */
export const environmentOf = ({ dataFolder, databaseUrl }: Place): Record<string, string> => ({
  MARQUE_DATA: dataFolder,
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
});
