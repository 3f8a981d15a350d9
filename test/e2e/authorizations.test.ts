import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { brandAudit } from '../support/operations.ts';
import { brand, seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly status: string; readonly brand: object };
  }[];
}

const listFor = async (as?: Viewer): Promise<Listed> => {
  const query = '{ authorizations(first: 100) { totalCount edges { node { id status brand { id } } } } }';
  const answer = await market.execute<{ authorizations: Listed }>(query, {
    at: moments.firstWindow,
    ...(as && { as }),
  });
  return expectNoErrors(answer).authorizations;
};

test('a brand lists all that it ever granted, revoked ones too; a seller what it holds; a stranger nothing', async () => {
  const volkswagen = brand('brd_volkswagen');
  const before = await listFor(volkswagen);
  expect(before.edges.map(({ node }) => [node.id, node.status])).toContainEqual(['aut_saic_vw_shanghai', 'ACTIVE']);
  expect(before.edges.every(({ node }) => JSON.stringify(node.brand) === '{"id":"brd_volkswagen"}')).toBe(true);
  const input = { authorization: 'aut_saic_vw_shanghai', reason: 'Over.' };
  const revoked = await market.execute(brandAudit('Revoke'), {
    ...{ as: volkswagen, at: moments.firstWindow, variables: { input } },
  });
  expectNoErrors(revoked);
  const after = await listFor(volkswagen);
  expect(after.totalCount).toBe(before.totalCount);
  expect(after.edges.map(({ node }) => [node.id, node.status])).toContainEqual(['aut_saic_vw_shanghai', 'REVOKED']);
  const held = await listFor(seller('sel_saic_vw_shanghai'));
  expect(held.edges.map(({ node }) => node.id)).toContain('aut_saic_vw_shanghai');
  for (const stranger of [viewers.buyer, seller('brd_volkswagen'), undefined])
    expect(await listFor(stranger)).toEqual({ totalCount: 0, edges: [] });
  expect((await listFor(viewers.moderator)).totalCount).toBeGreaterThan(after.totalCount);
});
