/** A value, or the promise of one. Subgraphs of the same process may answer at once, and then nothing waits. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Whether a value is yet to come. */
export function isPromise<Value>(value: MaybePromise<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
