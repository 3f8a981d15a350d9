import { createHash } from 'node:crypto';
import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { mayIssue } from '../issuing/issuing.ts';
import type { Refusal } from '../problems.ts';
import { findKey, finishKey, takeKey } from './store.ts';

/** A command that is carried out once, however often it is sent. */
export interface Command {
  /** Whose key it is: role and id of the caller. Two callers never share a key. */
  readonly actor: { readonly role: string; readonly id: string };
  /** The mutation. The same key of another mutation is another key. */
  readonly operation: string;
  readonly key: string;
  /** The input. It is compared without its key. */
  readonly input: object;
  readonly now: Instant;
}

/** Writes a value as JSON with sorted keys and without what is absent, so that equal inputs are equal texts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([name, inner]) => inner != null && name !== 'idempotencyKey')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );

const digestOf = (input: object): string => createHash('sha256').update(canonical(input)).digest('hex');

/**
 * Carries a command out once for its key, in the transaction of its effect: a crash leaves both or neither. The same
 * command again gets the stored answer, unchanged, for as long as the database lives; another input under the key is
 * IDEMPOTENCY_CONFLICT. Of many at once one is carried out, the others wait for it on the key's row and get its answer.
 * A refusal is never stored: its transaction rolls back, key and all, and the same key may be sent again.
 * `work` answers with what JSON can hold. A restored copy carries nothing out: it answers what it knows, else ISSUING_SUSPENDED.
 */
export const once = async <Result extends object>(
  tx: Executor,
  { actor, operation, key, input, now }: Command,
  work: () => Promise<Result | Refusal>,
): Promise<Result | Refusal> => {
  const name = { actor: `${actor.role}:${actor.id}`, operation, key };
  const digest = digestOf(input);
  if (!(await takeKey(tx, { ...name, digest, at: now }))) {
    const known = await findKey(tx, name);
    if (known?.digest === digest) return JSON.parse(known.result); // written below, by the same operation
    return reject(
      'IDEMPOTENCY_CONFLICT',
      'This key was used with another input: send that input again, or a new key',
      'input.idempotencyKey',
    );
  }
  if (!(await mayIssue(tx)))
    return reject(
      'ISSUING_SUSPENDED',
      'This database was restored from a copy: it moves money once its operator says that no other copy does',
    );
  const result = await work();
  if (!isRejection(result)) await finishKey(tx, name, JSON.stringify(result));
  return result;
};
