import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bodyOf, placesOf } from './gateway/answers.ts';
import { type Client, createClient, load } from './gateway/client.ts';
import { type Measured, startMeasured } from './gateway/measured.ts';
import { pages } from './gateway/pages.ts';
import { settingOf } from './gateway/setting.ts';
import { generatedMarketplace } from './generated.ts';
import { tableOf } from './measure.ts';

/** How many times what the server can answer is asked of it. */
const factors = [0.5, 1, 2, 4];

/** Requests under way at once while its capacity is measured. */
const connections = 8;

/** What came of requests that were sent at a rate of their own, whether or not those before them were answered. */
interface Outcome {
  readonly factor: number;
  readonly sent: number;
  readonly answered: number;
  /** By HTTP status; `lost` where no answer came. */
  readonly refused: Readonly<Record<string, number>>;
  /** What was answered in a second, as a share of the capacity. */
  readonly goodput: number;
  /** What a refusal cost of the server's CPU, as a share of what an answer does. */
  readonly refusal: number;
  /** Milliseconds until the answer, of what was answered: the middle one, and the one that 1 % took longer than. */
  readonly median: number;
  readonly p99: number;
}

type Body = (index: number) => string;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** What a server can do where the next request is sent when one is answered. */
interface Capacity {
  /** Answers in a second. */
  readonly perSecond: number;
  /** What one takes of its CPU, in microseconds. */
  readonly cpuMicroseconds: number;
}

const cpuOf = async ({ used }: Pick<Measured, 'used'>, work: () => Promise<void>): Promise<number> => {
  const before = (await used()).cpuMicroseconds;
  await work();
  return (await used()).cpuMicroseconds - before;
};

const capacityOf = async (server: Measured, client: Client, bodyAt: Body, forMs: number): Promise<Capacity> => {
  let [answered, tookMs] = [0, 0];
  const cpu = await cpuOf(server, async () => {
    ({ answered, tookMs } = await load(client, { connections, forMs, bodyOf: bodyAt }));
  });
  return { perSecond: (answered * 1000) / tookMs, cpuMicroseconds: cpu / answered };
};

/** Sends so many requests a second for a while, and waits for what is under way then. */
const press = async (
  server: Measured,
  { send }: Client,
  bodyAt: Body,
  { factor, capacity, forMs }: { readonly factor: number; readonly capacity: Capacity; readonly forMs: number },
): Promise<Outcome> => {
  const took: number[] = [];
  const refused: Record<string, number> = {};
  const refuse = (why: string): void => {
    refused[why] = (refused[why] ?? 0) + 1;
  };
  const one = async (body: string): Promise<void> => {
    const from = performance.now();
    try {
      const { status } = await send(body);
      if (status === 200) took.push(performance.now() - from);
      else refuse(String(status));
    } catch {
      refuse('lost');
    }
  };
  const underWay: Promise<void>[] = [];
  const begunAt = performance.now();
  const passed = () => performance.now() - begunAt;
  const cpu = await cpuOf(server, async () => {
    while (passed() < forMs) {
      const due = Math.floor((Math.min(passed(), forMs) / 1000) * capacity.perSecond * factor);
      while (underWay.length < due) underWay.push(one(bodyAt(underWay.length)));
      await delay(1);
    }
    await Promise.all(underWay);
  });
  const sorted = took.toSorted((a, b) => a - b);
  return {
    factor,
    sent: underWay.length,
    answered: took.length,
    refused,
    goodput: (took.length * 1000) / passed() / capacity.perSecond,
    refusal: (cpu / capacity.cpuMicroseconds - took.length) / (underWay.length - took.length),
    median: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
};

/**
 * `npm run bench -- overload [--seconds 20] [--listings 10000]`: measures how many listing pages a second the embedded gateway
 * answers in production, then asks it for half of that, as much, twice and four times as much, each request over a connection of its own
 * while others are open, and measures its capacity again.
 */
export const run = async (given: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...given],
    options: {
      seconds: { type: 'string', default: '20' },
      listings: { type: 'string', default: '10000' },
      data: { type: 'string', default: '.data/bench' },
    },
  });
  const forMs = Number(values.seconds) * 1000;
  const dataFolder = await generatedMarketplace(resolve(values.data), Number(values.listings));
  const setting = await settingOf(dataFolder);
  const logFile = join(dataFolder, 'bench-overload.log');
  const server = await startMeasured('server-process.ts', ['embedded'], { environment: setting.environment, logFile });
  const steady = createClient(server.url, connections, setting.token);
  const crowd = createClient(server.url, Number.POSITIVE_INFINITY, setting.token);
  try {
    const places = await placesOf(steady);
    // No two are the same: those that wait together would be answered together.
    let asked = 0;
    const bodyAt: Body = (index) => {
      const { query, variables } = JSON.parse(bodyOf(pages.listing, places, index));
      asked += 1;
      return JSON.stringify({ query, variables: { ...variables, asked } });
    };
    await load(steady, { connections, most: 10_000, bodyOf: bodyAt }); // until it is no longer getting faster
    const capacity = await capacityOf(server, steady, bodyAt, forMs);
    const outcomes: Outcome[] = [];
    for (const factor of factors) outcomes.push(await press(server, crowd, bodyAt, { factor, capacity, forMs }));
    const after = await capacityOf(server, steady, bodyAt, forMs / 2);
    const head = ['asked for', 'sent', 'answered', 'refused', 'goodput', 'a refusal', 'median ms', 'p99 ms'];
    const rows = outcomes.map((one) => [
      `${one.factor} x capacity`,
      String(one.sent),
      String(one.answered),
      Object.entries(one.refused)
        .map(([why, count]) => `${why}: ${count}`)
        .join(', ') || '0',
      one.goodput.toFixed(2),
      one.answered < one.sent ? one.refusal.toFixed(2) : '',
      one.median.toFixed(0),
      one.p99.toFixed(0),
    ]);
    process.stdout.write(
      `Capacity: ${Math.round(capacity.perSecond)} listing pages a second. Goodput is what was answered of it; a refusal, what it cost of an answer's CPU.\n\n${tableOf([head, ...rows])}\n\nRight afterwards the capacity is ${(after.perSecond / capacity.perSecond).toFixed(2)} of what it was.\n`,
    );
    writeFileSync(join(dataFolder, 'overload.json'), `${JSON.stringify({ capacity, outcomes, after }, null, 2)}\n`);
  } finally {
    for (const client of [steady, crowd]) client.close();
    server.end();
  }
};
