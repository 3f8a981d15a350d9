import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Who writes: promotions' own claim service, or the database's driver alone. */
export type Mode = 'claims' | 'bare';

/** Where claims are written, and the number of the next purchase that nobody claimed. */
export interface Place {
  readonly database: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  next: number;
}

/** How much is claimed, and by how many. */
export interface Load {
  readonly processes: number;
  readonly inFlight: number;
  readonly claims: number;
}

/** What claimants came to together. */
export interface Claimants {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

/** Claims of each process that are not counted: they let the engine compile what runs often, and prepare statements. */
export const warmUp = 150;

const program = new URL('./claims-process.ts', import.meta.url).pathname;

const start = ({ dataFolder, databaseUrl }: Omit<Place, 'next' | 'database'>, options: readonly string[]) =>
  spawn(process.execPath, [program, dataFolder, ...options], {
    env: { PATH: process.env.PATH, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });

const ended = async (child: ChildProcess): Promise<void> => {
  const [code] = child.exitCode === null ? await once(child, 'close') : [child.exitCode];
  if (code !== 0) throw new Error(`A process that claims ended with ${code}`);
};

/** Makes a place: a campaign, and so many purchases to claim for. */
export const openPlace = async ({ purchases, ...place }: Omit<Place, 'next'> & { readonly purchases: number }) => {
  await ended(start(place, ['fill', String(purchases)]));
  return { ...place, next: 1 };
};

/** Lets processes claim at once, from the moment at which all of them are ready to the end of the last one. */
export const claimants = async (
  place: Place,
  mode: Mode,
  { processes, inFlight, claims }: Load,
): Promise<Claimants> => {
  const each = Math.floor(claims / processes);
  const children = Array.from({ length: processes }, (_, index) => {
    const first = place.next + index * (warmUp + each);
    return start(place, [mode, String(first), String(each), String(inFlight), String(warmUp)]);
  });
  if (mode === 'claims') place.next += (warmUp + each) * processes;
  await Promise.all(children.map((child) => once(child.stdout, 'data'))); // each says that it is ready
  const begun = performance.now();
  for (const child of children) child.stdin.end('go\n');
  const used = await Promise.all(children.map(async (child) => Number(await text(child.stdout))));
  const seconds = (performance.now() - begun) / 1_000;
  await Promise.all(children.map(ended));
  const done = each * processes;
  return { perSecond: done / seconds, cpuMicroseconds: used.reduce((sum, cpu) => sum + cpu, 0) / done };
};
