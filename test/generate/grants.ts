import type { Instant } from '@marque/kit/clock.ts';
import type { AuthorizationRow } from '@marque/sellers/authorizations/tables.ts';
import type { Random } from './random.ts';

/** A grant of a brand's own. */
export type Grant = Omit<AuthorizationRow, 'version'>;

/** The beginning of a year in China. */
export const year = (number: number): Instant => Date.parse(`${number}-01-01T00:00:00+08:00`);

/** A grant by a brand itself, made a month before it begins. */
export const grant = (
  id: string,
  brandId: string,
  sellerId: string,
  from: Instant,
  until: Instant,
  scope: Partial<Grant> = {},
): Grant => ({
  id: `aut_${id}`,
  brandId,
  sellerId,
  grantorId: brandId,
  ancestors: [],
  rootId: `aut_${id}`,
  models: null,
  projects: null,
  regions: null,
  channels: null,
  conditions: null,
  validFrom: from,
  validUntil: until,
  grantedAt: from - 30 * 86_400_000,
  origin: 'GRANT',
  lapsesAt: null,
  renews: null,
  ...scope,
});

/** What a brand granted a dealer: mostly one period that runs; in every eighth case last year's, a gap, and this one; in every twelfth one that is over. */
export const dealerGrants = (
  random: Random,
  name: string,
  brandId: string,
  sellerId: string,
  region: string,
): Grant[] => {
  const scope = { regions: [region], ...(random.chance(0.2) && { conditions: ['NEW'] as const }) };
  const until = year(random.whole(2027, 2031));
  if (random.chance(1 / 8))
    return [
      grant(`${name}_2024`, brandId, sellerId, year(2024), year(2025), scope),
      grant(`${name}_2026`, brandId, sellerId, year(2026), until, scope),
    ];
  if (random.chance(1 / 12)) return [grant(`${name}_2025`, brandId, sellerId, year(2025), year(2026), scope)];
  return [grant(`${name}_2026`, brandId, sellerId, year(2025), until, scope)];
};
