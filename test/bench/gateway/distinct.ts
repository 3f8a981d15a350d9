import { load } from './client.ts';
import { cpuOf, type Running } from './field.ts';

/** What a stretch of operations that are all different came to. */
export interface Stretch {
  /** How many were asked so far. */
  readonly asked: number;
  readonly cpuMicroseconds: number;
  readonly residentMegabytes: number;
}

const stretches = 10;

/** Asks so many operations, no two of them the same, in ten stretches: neither memory nor the cost of one may grow from one to the next. */
export const measureDistinct = async (
  running: Running,
  operations: number,
  connections: number,
): Promise<Stretch[]> => {
  const measured: Stretch[] = [];
  const each = Math.ceil(operations / stretches);
  let asked = 0;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const before = await cpuOf(running);
    const first = asked;
    const bodyOf = (index: number) => JSON.stringify({ query: operationOf(first + index) });
    const { answered } = await load(running.client, { connections, most: each, bodyOf });
    asked += answered;
    const [{ residentBytes } = { residentBytes: Number.NaN }] = await Promise.all(
      running.processes.map(({ used }) => used()),
    );
    measured.push({
      asked,
      cpuMicroseconds: ((await cpuOf(running)) - before) / answered,
      residentMegabytes: residentBytes / 1e6,
    });
  }
  return measured;
};

function operationOf(number: number): string {
  return `query Distinct${number} { listings(first: 1) { edges { node { id title seller { id name } price { formatted } } } } }`;
}
