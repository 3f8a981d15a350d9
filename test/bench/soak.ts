import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { progressOn } from '@marque/kit/command/progress.ts';
import { buildSchema } from 'graphql';
import { startProgram } from '../support/processes.ts';
import { randomQuery } from '../support/random-query.ts';
import { tableOf } from './measure.ts';

/** What a process holds at a moment of the soak. */
interface Sample {
  readonly minute: number;
  readonly asked: number;
  readonly residentMegabytes: number;
  readonly openFiles: number;
}

/** Requests that are under way at once. */
const connections = 4;
const samplesInAll = 20;

/** A server of the demo story in a process of its own, until `end`. */
const startServer = async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'marque-soak-'));
  const ends: (() => Promise<unknown> | unknown)[] = [];
  const metricsPort = 49_000 + Math.floor(Math.random() * 1_000);
  const said = await startProgram('gateway/src/main.ts', {
    environment: {
      ...{ MARQUE_DATA: dataFolder, PORT: '0', MARQUE_METRICS_PORT: String(metricsPort) },
      ...{ LOG_LEVEL: 'fatal', MARQUE_PAGES: 'off' },
    },
    says: /GraphQL +http\S+/,
    atEnd: (end) => void ends.push(end),
  });
  return {
    url: /GraphQL +(http\S+)/.exec(said)?.[1] ?? '',
    metrics: `http://127.0.0.1:${metricsPort}/metrics`,
    end: async () => {
      for (const one of ends.reverse()) await one();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};

/** The value of a series without labels. */
const seriesOf = (metrics: string, series: string): number =>
  Number(new RegExp(`^${series} (\\S+)$`, 'm').exec(metrics)?.[1] ?? Number.NaN);

/** How fast the least squares line through the values rises, for each unit of x. */
const slopeOf = (points: readonly (readonly [x: number, y: number])[]): number => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const up = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return up / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
};

/**
 * `npm run bench -- soak [--minutes 30] [--data DIR]`: a server of the demo story is asked random operations, no two of them the
 * same, for so long. Prints what it holds meanwhile, how fast memory grows over the second half, and how many files it has open.
 */
export const run = async (options: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...options],
    options: { minutes: { type: 'string', default: '30' }, data: { type: 'string', default: '.data/bench' } },
  });
  const minutes = Number(values.minutes);
  const folder = resolve(values.data);
  const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
  const server = await startServer();
  try {
    const progress = progressOn(process.stderr);
    const begun = performance.now();
    const minutesSince = () => (performance.now() - begun) / 60_000;
    const samples: Sample[] = [];
    let [asked, failed] = [0, 0];
    const ask = async (): Promise<void> => {
      while (minutesSince() < minutes) {
        asked += 1;
        const { text: query, variables } = randomQuery(asked, schema);
        // A connection that the server gave up is a failure like others, and no end of the soak.
        const hasData = await fetch(server.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        })
          .then(async (answer) => (await answer.json()) as { data?: unknown })
          .then(
            ({ data }) => data !== undefined,
            () => false,
          );
        if (!hasData) failed += 1;
      }
    };
    const watch = async (): Promise<void> => {
      progress.begin('Soaking', samplesInAll);
      while (samples.length < samplesInAll) {
        const due = ((samples.length + 1) / samplesInAll) * minutes;
        await new Promise((wake) => setTimeout(wake, Math.max(0, due - minutesSince()) * 60_000));
        const metrics = await (await fetch(server.metrics)).text();
        samples.push({
          minute: due,
          asked,
          residentMegabytes: seriesOf(metrics, 'process_resident_memory_bytes') / 1e6,
          openFiles: seriesOf(metrics, 'process_open_fds'),
        });
        progress.at(samples.length);
      }
      progress.end();
    };
    await Promise.all([watch(), ...Array.from({ length: connections }, ask)]);
    const rows = samples.map(({ minute, asked, residentMegabytes, openFiles }) => [
      minute.toFixed(1),
      asked.toLocaleString('en'),
      residentMegabytes.toFixed(0),
      String(openFiles),
    ]);
    const second = samples.slice(samples.length / 2);
    const megabytesPerMinute = slopeOf(second.map((one) => [one.minute, one.residentMegabytes]));
    const files = second.map(({ openFiles }) => openFiles);
    process.stdout.write(
      `${tableOf([['minute', 'operations so far', 'resident MB', 'open files'], ...rows])}\n\nIn the second half memory grows by ${megabytesPerMinute.toFixed(2)} MB a minute, and ${Math.min(...files)} to ${Math.max(...files)} files are open. Of ${asked} operations ${failed} had no data, mostly by the limits.\n`,
    );
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'soak.json'), `${JSON.stringify({ samples, megabytesPerMinute, failed }, null, 2)}\n`);
  } finally {
    await server.end();
  }
};
