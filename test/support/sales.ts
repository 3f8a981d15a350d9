import type { Marketplace } from '@marque/gateway/marketplace.ts';
import { expectNoErrors } from './answers.ts';
import { moments } from './clock.ts';
import { seller, viewers } from './viewers.ts';
import { vin } from './vin.ts';

/** The Buick of the demo story. */
export const envision = 'lst_buick_envision_buick_hangzhou';

/** The input of its sale to the buyer of the story, ordered in the festival's first window. */
export const saleOf = (idempotencyKey: string) => ({
  listing: envision,
  store: 'sto_buick_hangzhou',
  buyer: viewers.buyer.id,
  orderedAt: new Date(moments.firstWindow).toISOString(),
  amount: { minorUnits: 21_990_000, currency: 'CNY' },
  invoiceHash: 'ef'.repeat(32),
  idempotencyKey,
});

/** Records the sale of another car than the listing tells, so that it waits for a moderator; a serial number for each. Gives its id. */
export async function submittedSale({ execute }: Pick<Marketplace, 'execute'>, serial: number): Promise<string> {
  const answer = await execute<{ recordPurchase: { id?: string; status?: string } }>(
    'mutation ($input: RecordPurchaseInput!) { recordPurchase(input: $input) { ... on Purchase { id status } } }',
    {
      as: seller('sel_buick_hangzhou'),
      at: moments.firstWindow,
      variables: { input: { ...saleOf(`sale-${serial}`), vin: vin(serial) } },
    },
  );
  const { id, status } = expectNoErrors(answer).recordPurchase;
  if (id === undefined || status !== 'SUBMITTED') throw new Error('The sale does not wait for a moderator.');
  return id;
}
