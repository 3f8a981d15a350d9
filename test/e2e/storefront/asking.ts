import type { Instant } from '@marque/kit/clock.ts';
import { expectNoErrors } from '../../support/answers.ts';
import { storefront } from '../../support/operations.ts';
import type { Ask } from '../../support/split.ts';

/** Sends an operation of the storefront by its name, to the letter, and gives its data; fails the test where it has errors. */
export type AskByName = (name: string, variables: Readonly<Record<string, unknown>>, at?: Instant) => Promise<object>;

/** Asks by name whatever a marketplace runs as. */
export const byName =
  (asking: () => Ask): AskByName =>
  async (name, variables, at) =>
    expectNoErrors(await asking()(storefront(name), { variables, ...(at !== undefined && { at }) }));
