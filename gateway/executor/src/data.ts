/** An object of a result. */
export type Data = Record<string, unknown>;

/** Where a value stands in a result. */
export type Path = readonly (string | number)[];

/** Whether a value is an object of a result, as opposed to a list or a leaf. A custom scalar may look like one. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
