import { type EventReader, readEvents, talk } from '@marque/gateway/testing/readers.ts';
import { describe, expect, test } from 'vitest';
import { openedForFile } from '../support/marketplace.ts';
import { newBuick } from '../support/new-listing.ts';
import { brandAudit } from '../support/operations.ts';
import { type Server, starters, startServer } from '../support/server.ts';
import { brand, seller, viewers } from '../support/viewers.ts';

const query = brandAudit('NewFindings');
const variables = { brand: 'brd_buick' };
const buick = brand('brd_buick');

/** The dealer offers a car where it is not authorised, and claims to be. */
async function offerElsewhere({ ask }: Server, serial: number): Promise<string> {
  const publish = `mutation ($input: PublishListingInput!) {
    publishListing(input: $input) { ... on CarListing { id } ... on Rejection { message } } }`;
  const input = { ...newBuick(serial, { minorUnits: 99_990_000 }), region: 'CN-XJ' };
  const answer = await ask(publish, { input }, seller('sel_buick_hangzhou'));
  return (answer as { data: { publishListing: { id: string } } }).data.publishListing.id;
}

const findingOf = (id: string) => ({
  data: {
    findingDetected: {
      id: expect.stringMatching(/^fnd_/),
      kind: 'OUT_OF_REGION',
      detectedAt: expect.any(String),
      listing: {
        id,
        title: expect.any(String),
        price: { minorUnits: 99_990_000, currency: 'CNY' },
        seller: { id: 'sel_buick_hangzhou', name: expect.any(String) },
      },
    },
  },
});

describe.each(Object.keys(starters) as (keyof typeof starters)[])('%s', (way) => {
  const server = openedForFile((atEnd) => startServer(way, atEnd));

  test('a finding reaches its brand over server-sent events and over a WebSocket, once each, with the fields of other subgraphs', async () => {
    const { url, bearer } = server();
    const readers: EventReader[] = [];
    for (const viewer of [buick, viewers.moderator])
      readers.push(await readEvents(url, query, await bearer(viewer), variables));
    const { init, subscribe, next, socket } = talk(url);
    expect(await init(await bearer(buick))).toEqual({ type: 'connection_ack' });
    subscribe('s', query, { variables });
    // Its own answer shows that the subscription before it is open.
    subscribe('q', '{ __typename }');
    expect([await next(), await next()]).toMatchObject([{ id: 'q' }, { id: 'q', type: 'complete' }]);
    for (const serial of [9001, 9002]) {
      const finding = findingOf(await offerElsewhere(server(), serial));
      for (const reader of readers) expect(await reader.next()).toEqual(finding);
      expect(await next()).toEqual({ id: 's', type: 'next', payload: finding });
    }
    for (const reader of readers) reader.leave();
    socket.close();
  });

  test('nobody else follows the findings of a brand', async () => {
    const { url, bearer } = server();
    for (const [headers, code] of [
      [{}, 'UNAUTHENTICATED'],
      [await bearer(brand('brd_tesla')), 'FORBIDDEN'],
      [await bearer(seller('brd_buick')), 'FORBIDDEN'],
    ] as const) {
      const reader = await readEvents(url, query, headers, variables);
      expect(await reader.next()).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(await reader.next()).toBeUndefined();
    }
  });
});
