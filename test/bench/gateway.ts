import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bodyOf, compare, placesOf } from './gateway/answers.ts';
import { load } from './gateway/client.ts';
import { contenders } from './gateway/contenders.ts';
import { measureDistinct, type Stretch } from './gateway/distinct.ts';
import { cpuOf, type Running, startField } from './gateway/field.ts';
import { type Page, type Places, pages } from './gateway/pages.ts';
import { installPeers } from './gateway/peers.ts';
import { settingOf } from './gateway/setting.ts';
import { generatedMarketplace } from './generated.ts';
import { tableOf } from './measure.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** What one contender took for one page. */
interface Taken {
  readonly cpuMicroseconds: number;
  readonly perSecond: number;
}

type PageResults = Readonly<Record<string, Taken>>;

interface Rounds {
  /** Requests to each contender that are not measured: code that ran seldom is slow in all of them. */
  readonly warmUp: number;
  readonly rounds: number;
  readonly forMs: number;
  readonly connections: number;
}

const round = async (running: Running, page: Page, places: Places, options: Rounds): Promise<Taken> => {
  const before = await cpuOf(running);
  const bodyAt = (index: number) => bodyOf(page, places, index);
  const { answered, tookMs } = await load(running.client, { ...options, bodyOf: bodyAt });
  return { cpuMicroseconds: ((await cpuOf(running)) - before) / answered, perSecond: (answered * 1000) / tookMs };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Rounds of all contenders in turn, so that what else the machine does meets them alike; the median of each. */
const measurePage = async (
  running: readonly Running[],
  page: Page,
  places: Places,
  options: Rounds,
): Promise<PageResults> => {
  await compare(running, page, places);
  const taken = new Map(running.map((one) => [one, [] as Taken[]]));
  const bodyAt = (index: number) => bodyOf(page, places, index);
  for (const { client } of running)
    await load(client, { connections: options.connections, most: options.warmUp, bodyOf: bodyAt });
  for (let count = 0; count < options.rounds; count += 1)
    for (const one of running) taken.get(one)?.push(await round(one, page, places, options));
  return Object.fromEntries(
    [...taken].map(([{ title }, all]) => [
      title,
      {
        cpuMicroseconds: median(all.map(({ cpuMicroseconds }) => cpuMicroseconds)),
        perSecond: median(all.map(({ perSecond }) => perSecond)),
      },
    ]),
  );
};

const print = (title: string, taken: PageResults): void => {
  const [ours] = Object.values(taken);
  const rows = Object.entries(taken).map(([name, { cpuMicroseconds, perSecond }]) => [
    name,
    Math.round(cpuMicroseconds).toString(),
    (cpuMicroseconds / (ours?.cpuMicroseconds ?? Number.NaN)).toFixed(2),
    Math.round(perSecond).toString(),
  ]);
  const head = ['', 'CPU us/request', 'of the first', 'requests/s'];
  process.stdout.write(`${title}\n\n${tableOf([head, ...rows])}\n\n`);
};

const printDistinct = (stretches: readonly Stretch[]): void => {
  const rows = stretches.map(({ asked, cpuMicroseconds, residentMegabytes }) => [
    asked.toLocaleString('en'),
    Math.round(cpuMicroseconds).toString(),
    Math.round(residentMegabytes).toString(),
  ]);
  process.stdout.write(`${tableOf([['operations so far', 'CPU us/operation', 'resident MB'], ...rows])}\n`);
};

const pageNamed = (name: string): Page => {
  const found = Object.entries(pages).find(([one]) => one === name);
  if (!found) throw new Error(`The bench has no page ${name}: ${Object.keys(pages).join(', ')}.`);
  return found[1];
};

/**
 * `npm run bench -- gateway [--pages listing,detail] [--contenders embedded,...] [--rounds 7] [--seconds 1.5] [--listings 10000]`:
 * the same pages from the same data by our gateway and by its peers, each in a process of its own with NODE_ENV=production.
 * CPU is that of all processes that answer, subgraphs among them; the median of the rounds. With `--distinct 100000` instead so
 * many different operations to the first contender.
 */
export const run = async (given: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...given],
    options: {
      pages: { type: 'string', default: Object.keys(pages).join(',') },
      contenders: { type: 'string', default: Object.keys(contenders).join(',') },
      'warm-up': { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '1.5' },
      listings: { type: 'string', default: '10000' },
      connections: { type: 'string', default: '8' },
      data: { type: 'string', default: '.data/bench' },
      distinct: { type: 'string' },
    },
  });
  const connections = Number(values.connections);
  const options: Rounds = {
    warmUp: Number(values['warm-up']),
    rounds: Number(values.rounds),
    forMs: Number(values.seconds) * 1000,
    connections,
  };
  const asked = values.pages.split(',').map(pageNamed);
  installPeers(say);
  const dataFolder = await generatedMarketplace(resolve(values.data), Number(values.listings));
  const setting = await settingOf(dataFolder);
  const { running, end } = await startField({
    names: values.contenders.split(','),
    setting,
    logs: dataFolder,
    connections,
    say,
  });
  try {
    const [first] = running;
    if (!first) return;
    if (values.distinct) return printDistinct(await measureDistinct(first, Number(values.distinct), connections));
    const places = await placesOf(first.client);
    const results: Record<string, PageResults> = {};
    for (const page of asked) {
      say(`Measuring the ${page.title} ...`);
      const taken = await measurePage(running, page, places, options);
      results[page.title] = taken;
      print(page.title, taken);
    }
    writeFileSync(join(dataFolder, 'gateway.json'), `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    end();
  }
};
