import { badInput } from '@marque/kit/graphql/problems.ts';

/** Checks an idempotency key: 1 to 255 printable ASCII characters. Throws BAD_USER_INPUT for another one. */
export const checkKey = (key: string): string => {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw badInput(
    'An idempotency key is 1 to 255 ASCII characters without spaces, such as a UUID',
    'input.idempotencyKey',
  );
};
