import { expect, test } from 'vitest';
import { storefrontOperations } from '../../support/operations.ts';
import type { Ask } from '../../support/split.ts';
import { type AskByName, byName } from './asking.ts';
import { campaignTests } from './campaign-tests.ts';
import { directoryTests } from './directory-tests.ts';
import { listingTests } from './listing-tests.ts';

/** What a storefront must be told, wherever the marketplace runs: every operation of its file, sent to the letter. */
export function storefrontSuite(asking: () => Ask): void {
  const asked = new Set<string>();
  const send = byName(asking);
  const ask: AskByName = (name, variables, at) => {
    asked.add(name);
    return send(name, variables, at);
  };
  listingTests(ask);
  campaignTests(ask);
  directoryTests(ask);

  test('every operation of the storefront was asked', () => {
    expect([...asked].toSorted()).toEqual(storefrontOperations.toSorted());
  });
}
