import type { Instant } from '@marque/kit/clock.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { checkDigit } from '@marque/schema/vin.ts';
import type { CreateCampaignInput } from '../generated.ts';
import { type PurchaseRow, purchases } from '../purchases/tables.ts';
import { type AppointmentRow, appointments } from '../visits/tables.ts';
import { campaignInput } from './inputs.ts';
import { claimedAt, type Rebates } from './rebates-of.ts';
import { lavida, moderator, shanghaiMorning } from './story.ts';

/** A moderator, as of an instant. */
export const reviewer = (now: Instant = claimedAt) => ({ viewer: moderator, now });

/** A VIN for each number, with its check digit. */
export const vinOf = (number: number): string => {
  const vin = `LSVAA2180E2${String(number).padStart(6, '0')}`;
  return vin.slice(0, 8) + checkDigit(vin) + vin.slice(9);
};

/** A visit to the dealer in Shanghai on 30 October, checked in, with what the test says otherwise. */
export const visitOf = (facts: Partial<AppointmentRow> = {}): AppointmentRow => ({
  id: 'vst_1',
  buyerId: 'byr_1',
  storeId: 'sto_saic_vw_shanghai',
  sellerId: 'sel_saic_vw_shanghai',
  kind: 'CAR',
  listingId: lavida.id,
  productId: lavida.productId,
  status: 'CHECKED_IN',
  bookedAt: shanghaiMorning('2026-10-29'),
  startsAt: shanghaiMorning('2026-10-30'),
  checkedInAt: shanghaiMorning('2026-10-30'),
  tokenHash: '',
  ...facts,
});

/** A verified purchase of a Lavida on 2 November, delivered the day after, with what the test says otherwise. */
export const purchaseOf = (number: number, facts: Partial<PurchaseRow> = {}): PurchaseRow => ({
  id: `pur_${number}`,
  listingId: lavida.id,
  kind: 'CAR',
  unitKey: vinOf(number),
  storeId: 'sto_saic_vw_shanghai',
  sellerId: 'sel_saic_vw_shanghai',
  buyerId: `byr_${number}`,
  visitId: null,
  orderedAt: shanghaiMorning('2026-11-02'),
  deliveredAt: shanghaiMorning('2026-11-03'),
  amount: 12_090_000,
  currency: 'CNY',
  invoiceHash: '0'.repeat(64),
  status: 'VERIFIED',
  recordedAt: shanghaiMorning('2026-11-02'),
  reason: null,
  version: 1,
  ...facts,
});

/** A rule of one step that asks for a purchase alone: RMB 2,000. */
export const purchaseRule = {
  kind: 'PRICE_TIERS',
  floor: 111_100,
  ceiling: 1_000_000,
  requires: ['PURCHASE', 'DELIVERY'],
  tiers: [{ priceFrom: 0, amount: 200_000 }],
} as const;

/** Sets a campaign up that gives RMB 2,000 for each purchase, with what the test says otherwise; its id. */
export const setUp = async ({ campaigns }: Rebates, facts: Partial<CreateCampaignInput> = {}): Promise<string> => {
  const input = campaignInput({ rebateRules: [purchaseRule], ...facts });
  const campaign = await campaigns.create(reviewer(shanghaiMorning('2026-02-02')), input);
  if (isRejection(campaign)) throw new Error(campaign.message);
  return campaign.id;
};

/** Puts purchases down as they are, and the visits that they name. */
export const buy = async (
  { database }: Rebates,
  rows: readonly PurchaseRow[],
  visits: readonly AppointmentRow[] = [],
): Promise<void> => {
  await database.transaction(async (tx) => {
    if (visits.length > 0) await tx.insert(appointments).values([...visits]);
    for (let start = 0; start < rows.length; start += 500)
      await tx.insert(purchases).values(rows.slice(start, start + 500));
  });
};
