import { expect, test } from 'vitest';
import { anting, brand, lavida, lin, moderator, openPromotions, seller, wang } from '../testing/promotions.ts';
import { book, bookedAt, booking, command, staff, visit, visitAt } from '../testing/visits.ts';

const dayMs = 24 * 60 * 60 * 1_000;

const opened = async () => {
  const promotions = await openPromotions();
  await promotions.hear([anting, lavida]);
  const send = (name: string, input: object, viewer = staff, now = visitAt) =>
    command(promotions, name, input, { viewer, now });
  return { ...promotions, promotions, send };
};

test('a buyer books, the store confirms and checks in once, and the clock completes the visit', async () => {
  const { send, ask } = await opened();
  const booked = await send('bookAppointment', booking, lin, bookedAt);
  expect(booked).toEqual({
    __typename: 'Appointment',
    id: expect.stringMatching(/^vis_/),
    status: 'REQUESTED',
    checkInToken: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/), // 128 bits
    checkedInAt: null,
    nextActions: ['CANCEL'],
  });
  const appointment = booked.id;
  const statusAt = async (now: number, viewer = lin) =>
    (
      await ask('query ($id: ID!) { appointment(id: $id) { status checkInToken nextActions } }', {
        now,
        viewer,
        variables: { id: appointment },
      })
    ).data?.appointment;
  expect(await statusAt(bookedAt)).toEqual({ status: 'REQUESTED', checkInToken: null, nextActions: ['CANCEL'] });
  expect(await statusAt(bookedAt, staff)).toMatchObject({ nextActions: ['CONFIRM', 'DENY', 'CANCEL', 'CHECK_IN'] });
  expect(await send('confirmAppointment', { appointment })).toMatchObject({
    status: 'CONFIRMED',
    nextActions: ['CANCEL', 'CHECK_IN'],
  });
  expect(await send('checkIn', { appointment, token: booked.checkInToken })).toEqual({
    __typename: 'Appointment',
    id: appointment,
    status: 'CHECKED_IN',
    checkInToken: null,
    checkedInAt: new Date(visitAt).toISOString(),
    nextActions: [],
  });
  expect(await statusAt(visitAt + dayMs - 1)).toMatchObject({ status: 'CHECKED_IN' });
  expect(await statusAt(visitAt + dayMs)).toMatchObject({ status: 'COMPLETED' });
});

test('the clock denies what nobody answered, and makes a no-show of whom the store expected', async () => {
  const { promotions, send, ask } = await opened();
  const asked = await book(promotions);
  const expected = await book(promotions, { startsAt: '2026-10-30T15:00:00+08:00' });
  await send('confirmAppointment', { appointment: expected.appointment }, staff, bookedAt);
  const { data } = await ask(
    'query ($a: ID!, $b: ID!) { asked: appointment(id: $a) { status } expected: appointment(id: $b) { status } }',
    { viewer: lin, now: visitAt + 2 * dayMs, variables: { a: asked.appointment, b: expected.appointment } },
  );
  expect(data).toEqual({ asked: { status: 'DENIED' }, expected: { status: 'NO_SHOW' } });
  for (const input of [asked, expected])
    expect(await send('checkIn', input, staff, visitAt + 2 * dayMs)).toMatchObject({ code: 'CHECK_IN_REFUSED' });
});

test.each([
  ['confirmAppointment', [], staff, 'CONFIRMED'],
  ['denyAppointment', [], staff, 'DENIED'],
  ['cancelAppointment', [], staff, 'CANCELLED'],
  ['cancelAppointment', [], lin, 'CANCELLED'],
  ['cancelAppointment', ['confirmAppointment'], lin, 'CANCELLED'],
  ['confirmAppointment', ['confirmAppointment'], staff, 'ILLEGAL_TRANSITION'],
  ['denyAppointment', ['confirmAppointment'], staff, 'ILLEGAL_TRANSITION'],
  ['confirmAppointment', ['cancelAppointment'], staff, 'ILLEGAL_TRANSITION'],
  ['cancelAppointment', ['denyAppointment'], lin, 'ILLEGAL_TRANSITION'],
  ['cancelAppointment', ['checkIn'], lin, 'ILLEGAL_TRANSITION'],
  ['denyAppointment', ['checkIn'], staff, 'ILLEGAL_TRANSITION'],
  ['confirmAppointment', [], lin, 'FORBIDDEN'],
  ['denyAppointment', [], moderator, 'FORBIDDEN'],
  ['cancelAppointment', [], moderator, 'FORBIDDEN'],
  ['cancelAppointment', [], wang, 'NOT_FOUND'],
  ['confirmAppointment', [], seller('sel_buick_hangzhou'), 'NOT_FOUND'],
  ['checkIn', ['denyAppointment'], staff, 'CHECK_IN_REFUSED'],
  ['checkIn', ['cancelAppointment'], staff, 'CHECK_IN_REFUSED'],
] as const)('%s after %j by %j comes to %s', async (name, before, viewer, outcome) => {
  const { promotions, send } = await opened();
  const input = await book(promotions);
  const { appointment } = input;
  const inputOf = (one: string) => (one === 'checkIn' ? input : { appointment });
  for (const one of before) expect(await send(one, inputOf(one))).toMatchObject({ __typename: 'Appointment' });
  const { status, code } = await send(name, inputOf(name), viewer);
  expect(status ?? code).toBe(outcome);
});

test('a check-in is refused in the same words, whatever is wrong with it', async () => {
  const { promotions, send } = await opened();
  const { appointment, token } = await book(promotions);
  const other = await book(promotions, { startsAt: '2026-10-30T15:00:00+08:00' });
  const used = await book(promotions, { startsAt: '2026-10-30T16:00:00+08:00' });
  await send('checkIn', used);
  const refusal = await send('checkIn', { appointment: 'vis_none', token });
  expect(refusal).toMatchObject({ __typename: 'Rejection', code: 'CHECK_IN_REFUSED', field: null });
  const wrong: readonly (readonly [object, typeof staff?, number?])[] = [
    [used],
    [{ appointment, token: other.token }],
    [{ appointment, token: '' }],
    [{ appointment, token: `${token} ` }],
    [{ appointment, token: '\0'.repeat(100_000) }],
    [{ appointment: '\0\ud800', token }],
    [{ appointment, token }, seller('sel_buick_hangzhou')],
    [{ appointment, token }, staff, visitAt - dayMs - 1],
    [{ appointment, token }, staff, visitAt + dayMs],
  ];
  for (const [input, viewer, now] of wrong) expect(await send('checkIn', input, viewer, now)).toEqual(refusal);
  expect(await send('checkIn', { appointment, token }, lin)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await send('checkIn', { appointment, token }, staff, visitAt - dayMs)).toMatchObject({ status: 'CHECKED_IN' });
});

test('of 50 check-ins with one token at once one is done', async () => {
  const { promotions, send } = await opened();
  const input = await book(promotions);
  const answers = await Promise.all(Array.from({ length: 50 }, () => send('checkIn', input)));
  const outcomes = answers.map(({ status, code }) => status ?? code);
  expect(outcomes.filter((outcome) => outcome === 'CHECKED_IN')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'CHECK_IN_REFUSED')).toHaveLength(49);
});

test('of 20 bookings of a buyer for one instant at once one is made, and cancelling it makes room', async () => {
  const { send } = await opened();
  const answers = await Promise.all(Array.from({ length: 20 }, () => send('bookAppointment', booking, lin, bookedAt)));
  const [made] = answers.filter(({ code }) => code === undefined);
  expect(answers.filter(({ code }) => code === 'ALREADY_BOOKED')).toHaveLength(19);
  expect(await send('bookAppointment', booking, wang, bookedAt)).toMatchObject({ status: 'REQUESTED' });
  await send('cancelAppointment', { appointment: made?.id }, lin, bookedAt);
  expect(await send('bookAppointment', booking, lin, bookedAt)).toMatchObject({ status: 'REQUESTED' });
});

test('the token is kept nowhere', async () => {
  const { promotions, statements } = await opened();
  statements.length = 0;
  const { token } = await book(promotions);
  const { appointment } = await book(promotions, { startsAt: '2026-10-30T15:00:00+08:00' });
  expect(statements.join('\n')).not.toContain(token);
  const seen = await promotions.ask(
    'query ($id: ID!) { appointment(id: $id) { checkInToken } viewer { visits { edges { node { checkInToken } } } } }',
    { viewer: lin, now: visitAt, variables: { id: appointment } },
  );
  expect(JSON.stringify(seen)).not.toContain(token);
  expect(seen.data?.appointment).toEqual({ checkInToken: null });
});

test('an appointment is null to all but its buyer, its seller and moderators, by id, by key and in lists', async () => {
  const { promotions, ask } = await opened();
  const id = await visit(promotions);
  const source = `query ($id: ID!) {
    appointment(id: $id) { id }
    _entities(representations: [{ __typename: "Appointment", id: $id }, { __typename: "Appointment", id: "vis_none" }]) { ... on Appointment { id } }
    viewer { visits { edges { node { id } } } }
  }`;
  const seenBy = async (viewer: typeof lin) => (await ask(source, { viewer, now: visitAt, variables: { id } })).data;
  const own = { appointment: { id }, _entities: [{ id }, null], viewer: { visits: { edges: [{ node: { id } }] } } };
  const nobodys = { appointment: null, _entities: [null, null], viewer: { visits: { edges: [] } } };
  expect(await seenBy(lin)).toEqual(own);
  expect(await seenBy(staff)).toEqual(own);
  expect(await seenBy(moderator)).toEqual({ ...own, viewer: { visits: { edges: [] } } });
  for (const other of [
    wang,
    seller('sel_buick_hangzhou'),
    brand('brd_volkswagen'),
    seller('byr_lin'),
    { role: 'buyer', id: staff.id },
  ])
    expect(await seenBy(other)).toEqual(nobodys);
  expect(await seenBy({ role: 'anonymous', id: '' })).toEqual({ ...nobodys, viewer: null });
});

test('a booking names one thing that the seller has on the market, a store that is there, and an instant to come', async () => {
  const { promotions, send, hear } = await opened();
  const sold = { ...lavida, id: 'lst_sold', productId: 'mdl_sold', status: 'SOLD' as const };
  const over = { ...lavida, id: 'lst_over', productId: 'mdl_over', expiresAt: bookedAt };
  const others = { ...lavida, id: 'lst_others', sellerId: 'sel_buick_hangzhou', productId: 'mdl_others' };
  const flat = { ...lavida, id: 'lst_flat', kind: 'APARTMENT' as const, productId: 'prj_1' };
  await hear([anting, lavida, sold, over, others, flat]);
  const bare = { store: anting.id, startsAt: booking.startsAt };
  const wrong: readonly (readonly [object, string, string | null])[] = [
    [bare, 'INVALID_INPUT', 'input'],
    [{ ...booking, model: 'mdl_volkswagen_lavida' }, 'INVALID_INPUT', 'input'],
    [{ ...booking, startsAt: new Date(bookedAt).toISOString() }, 'INVALID_INPUT', 'input.startsAt'],
    [{ ...booking, startsAt: '2027-10-31T10:00:00+08:00' }, 'INVALID_INPUT', 'input.startsAt'],
    [{ ...booking, store: 'sto_none' }, 'NOT_FOUND', 'input.store'],
    [{ ...booking, store: '\0' }, 'NOT_FOUND', 'input.store'],
    [{ ...booking, listing: 'lst_none' }, 'NOT_FOUND', 'input.listing'],
    [{ ...booking, listing: 'lst_sold' }, 'NOT_FOUND', 'input.listing'],
    [{ ...booking, listing: 'lst_over' }, 'NOT_FOUND', 'input.listing'],
    [{ ...booking, listing: 'lst_others' }, 'NOT_FOUND', 'input.listing'],
    [{ ...bare, model: 'mdl_sold' }, 'NOT_FOUND', 'input.model'],
    [{ ...bare, model: 'mdl_over' }, 'NOT_FOUND', 'input.model'],
    [{ ...bare, model: 'mdl_others' }, 'NOT_FOUND', 'input.model'],
    [{ ...bare, model: 'prj_1' }, 'NOT_FOUND', 'input.model'],
    [{ ...bare, project: 'mdl_volkswagen_lavida' }, 'NOT_FOUND', 'input.project'],
    [{ ...bare, project: '\ud800' }, 'NOT_FOUND', 'input.project'],
  ];
  for (const [input, code, field] of wrong)
    expect([input, await send('bookAppointment', input, lin, bookedAt)]).toEqual([
      input,
      expect.objectContaining({ code, field }),
    ]);
  expect(await send('bookAppointment', booking, staff, bookedAt)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await send('bookAppointment', booking, { role: 'anonymous', id: '' }, bookedAt)).toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  const { data } = await promotions.ask(
    'mutation ($a: BookAppointmentInput!, $b: BookAppointmentInput!) { a: bookAppointment(input: $a) { ...goods } b: bookAppointment(input: $b) { ...goods } } fragment goods on Appointment { listing { id } model { id } project { id } store { id } seller { id } buyer }',
    {
      viewer: lin,
      now: bookedAt,
      variables: {
        a: { ...bare, model: 'mdl_volkswagen_lavida' },
        b: { ...bare, project: 'prj_1', startsAt: '2026-10-30T15:00:00+08:00' },
      },
    },
  );
  const common = { listing: null, store: { id: anting.id }, seller: { id: staff.id }, buyer: lin.id };
  expect(data).toEqual({
    a: { ...common, model: { id: 'mdl_volkswagen_lavida' }, project: null },
    b: { ...common, model: null, project: { id: 'prj_1' } },
  });
});

test('a caller pages through visits, the newest first', async () => {
  const { promotions, ask } = await opened();
  const ids: string[] = [];
  for (const hour of ['09', '10', '11', '12', '13'])
    ids.unshift((await book(promotions, { startsAt: `2026-10-30T${hour}:30:00+08:00` })).appointment);
  const source =
    'query ($first: Int, $after: String, $last: Int, $before: String) { viewer { visits(first: $first, after: $after, last: $last, before: $before) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } } }';
  const page = async (variables: object) => {
    const { data } = await ask(source, { viewer: lin, now: visitAt, variables: { ...variables } });
    const { visits } = data?.viewer as {
      visits: { edges: { cursor: string; node: { id: string } }[]; pageInfo: object };
    };
    return { ...visits, ids: visits.edges.map(({ node }) => node.id) };
  };
  const first = await page({ first: 2 });
  expect(first).toMatchObject({ ids: ids.slice(0, 2), pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  const rest = await page({ first: 5, after: first.edges[1]?.cursor });
  expect(rest).toMatchObject({ ids: ids.slice(2), pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  expect(await page({ last: 1, before: rest.edges[0]?.cursor })).toMatchObject({ ids: ids.slice(1, 2) });
});
