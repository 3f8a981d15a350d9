import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { anting, lavida, lin, seller, shanghaiMorning, type TestPromotions } from './promotions.ts';

/** The staff of Volkswagen's dealer in Shanghai. */
export const staff: Viewer = seller('sel_saic_vw_shanghai');

/** Ten o'clock on 30 October 2026 in Shanghai: when the visit of the story begins. */
export const visitAt: Instant = shanghaiMorning('2026-10-30');

/** The day before. */
export const bookedAt: Instant = shanghaiMorning('2026-10-29');

const onAppointment = '... on Appointment { id status checkInToken checkedInAt nextActions }';
const onPurchase =
  '... on Purchase { id status vin unit amount { minorUnits currency } orderedAt deliveredAt invoiceHash reason nextActions }';

/** Sends a mutation that answers with an appointment or purchase, and gives what it answered. */
export const command = async (
  { ask }: TestPromotions,
  name: string,
  input: object,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Instant },
): Promise<Record<string, unknown>> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const source = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename
    ${/Purchase|Delivered/.test(name) ? onPurchase : onAppointment}
    ... on Rejection { code message field }
  } }`;
  const { data, errors } = await ask(source, { viewer, now, variables: { input } });
  if (errors) return { code: errors[0]?.extensions?.code ?? errors[0]?.message };
  return data?.[name] as Record<string, unknown>; // what the selection above asks for
};

/** A booking of the story: the Lavida at Anting on 30 October, by Lin. */
export const booking = { store: anting.id, listing: lavida.id, startsAt: new Date(visitAt).toISOString() };

/** Books the visit of the story. Gives its id and token. */
export const book = async (promotions: TestPromotions, input: object = {}, viewer: Viewer = lin) => {
  const booked = await command(promotions, 'bookAppointment', { ...booking, ...input }, { viewer, now: bookedAt });
  return { appointment: String(booked.id), token: String(booked.checkInToken) };
};

/** Books the visit of the story and checks it in. Gives its id. */
export const visit = async (promotions: TestPromotions, viewer: Viewer = lin): Promise<string> => {
  const input = await book(promotions, {}, viewer);
  await command(promotions, 'checkIn', input, { viewer: staff, now: visitAt });
  return input.appointment;
};

/** Ten o'clock on 2 November 2026 in Shanghai, in the first window of the festival. */
export const orderedAt: Instant = shanghaiMorning('2026-11-02');

/** A VIN of a Chinese Volkswagen, with its check digit. */
export const vin = 'LSVAA49J512047371';

/** The sale of the story, without the visit: a Lavida, delivered at once. */
export const sale = {
  listing: lavida.id,
  vin,
  store: anting.id,
  buyer: lin.id,
  orderedAt: new Date(orderedAt).toISOString(),
  deliveredAt: new Date(orderedAt).toISOString(),
  amount: { minorUnits: 12_090_000, currency: 'CNY' },
  invoiceHash: 'a'.repeat(64),
  idempotencyKey: 'sale-1',
};
