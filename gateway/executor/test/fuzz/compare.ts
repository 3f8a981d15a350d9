import type { ExecutionResult } from 'graphql';

type Path = readonly (string | number)[];

/**
 * The places at which errors show in the data: for each error the highest null on its way. Which of several errors below
 * one null are told is left to implementations, as fields beside one that failed may be cancelled.
 */
export function nullsOf({ data, errors = [] }: ExecutionResult): string[] {
  return [...new Set(errors.map(({ path }) => JSON.stringify(path ? shownAt(data, path) : 'nowhere')))].sort();
}

function shownAt(data: unknown, path: Path): Path | string {
  let value = data;
  for (let depth = 0; depth < path.length; depth++) {
    if (value === null) return path.slice(0, depth);
    value = (value as Record<string | number, unknown> | undefined)?.[path[depth] ?? ''];
  }
  return value === null ? path : `at ${path.join('.')} there is ${JSON.stringify(value)}`;
}

/** Paths that more than one error has. Errors without one are about fetches, and may be several. */
export function doublesOf({ errors = [] }: ExecutionResult): string[] {
  const paths = errors.flatMap(({ path }) => (path ? [JSON.stringify(path)] : []));
  return paths.filter((path, index) => paths.indexOf(path) !== index);
}

/** Where a result says something else than the true one: null is the only deviation allowed, and never in a list's length or order. */
export function untruths(data: unknown, truth: unknown, at: Path = []): string[] {
  if (data === null) return [];
  if (Array.isArray(data) && Array.isArray(truth) && data.length === truth.length)
    return data.flatMap((item, index) => untruths(item, truth[index], [...at, index]));
  if (isObject(data) && isObject(truth) && Object.keys(data).join() === Object.keys(truth).join())
    return Object.keys(data).flatMap((key) => untruths(data[key], truth[key], [...at, key]));
  return data === truth ? [] : [`${at.join('.')}: ${JSON.stringify(data)} is not ${JSON.stringify(truth)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
