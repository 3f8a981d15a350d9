import { monotonicFactory } from 'ulid';

/** Makes a new id: the prefix of its type and a ULID, so that ids sort by the time they were made. */
export type NewId = (prefix: string) => string;

const next = monotonicFactory();

/** Ids of the running system. */
export const newId: NewId = (prefix) => `${prefix}_${next().toLowerCase()}`;
