import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Makes a check-in token that nobody can guess. */
export type NewToken = () => string;

/** Tokens of the running system: 128 random bits in 22 characters that a QR code or a clerk can carry. */
export const newToken: NewToken = () => randomBytes(16).toString('base64url');

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** What is stored of a token: its SHA-256 in hex. A token is random, so that a plain hash cannot be turned back. */
export const hashToken = (token: string): string => digestOf(token).toString('hex');

/** Tells whether a token is the one of a hash, in a time that does not tell how much of it is right. */
export const isToken = (token: string, hash: string): boolean => {
  const known = Buffer.from(hash, 'hex');
  const given = digestOf(token);
  return known.length === given.length && timingSafeEqual(known, given);
};
