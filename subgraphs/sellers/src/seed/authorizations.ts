import type { Instant } from '@marque/kit/clock.ts';
import type { AuthorizationScopeInput } from '../generated.ts';

/** An authorisation of the demo story: who grants what to whom, when, and for how long. */
export interface AuthorizationSeed {
  readonly id: string;
  readonly brand: string;
  readonly seller: string;
  /** The authorisation that its holder passes a part of on. The brand grants where there is none. */
  readonly parent?: { readonly id: string; readonly seller: string };
  readonly scope: AuthorizationScopeInput;
  readonly grantedAt: Instant;
  readonly validFrom: Instant;
  readonly validUntil: Instant;
}

const newYear = (year: number): Instant => Date.parse(`${year}-01-01T00:00:00+08:00`);

/** Granted a month before it begins with the year 2026, for five years. */
const usual = {
  grantedAt: Date.parse('2025-12-01T10:00:00+08:00'),
  validFrom: newYear(2026),
  validUntil: newYear(2031),
};

/** The authorisations of the demo story, each after the one that it hangs below. */
export const authorizationSeeds: readonly AuthorizationSeed[] = [
  {
    ...usual,
    id: 'aut_saic_vw_shanghai',
    brand: 'brd_volkswagen',
    seller: 'sel_saic_vw_shanghai',
    scope: { regions: ['CN-SH'] },
  },
  {
    ...usual,
    id: 'aut_buick_hangzhou',
    brand: 'brd_buick',
    seller: 'sel_buick_hangzhou',
    scope: { regions: ['CN-ZJ'] },
  },
  {
    id: 'aut_chevrolet_wuhan_2025',
    brand: 'brd_chevrolet',
    seller: 'sel_chevrolet_wuhan',
    scope: { regions: ['CN-HB'] },
    grantedAt: Date.parse('2024-12-01T10:00:00+08:00'),
    validFrom: newYear(2025),
    validUntil: newYear(2026),
  },
  {
    ...usual,
    id: 'aut_chevrolet_wuhan',
    brand: 'brd_chevrolet',
    seller: 'sel_chevrolet_wuhan',
    scope: { regions: ['CN-HB'] },
  },
  {
    ...usual,
    id: 'aut_cadillac_beijing',
    brand: 'brd_cadillac',
    seller: 'sel_cadillac_beijing',
    scope: { models: ['mdl_cadillac_ct5', 'mdl_cadillac_xt4'], regions: ['CN-BJ'] },
  },
  { ...usual, id: 'aut_tesla_china', brand: 'brd_tesla', seller: 'sel_tesla_china', scope: { regions: ['CN'] } },
  {
    ...usual,
    id: 'aut_xpeng_guangzhou',
    brand: 'brd_xpeng',
    seller: 'sel_xpeng_guangzhou',
    scope: { regions: ['CN'] },
  },
  {
    ...usual,
    id: 'aut_wm_motor_chengdu',
    brand: 'brd_wm_motor',
    seller: 'sel_wm_motor_chengdu',
    scope: { regions: ['CN-SC'] },
    validUntil: newYear(2027),
  },
  {
    ...usual,
    id: 'aut_wuling_liuzhou',
    brand: 'brd_wuling',
    seller: 'sel_wuling_liuzhou',
    scope: { regions: ['CN-GX'] },
  },
  {
    ...usual,
    id: 'aut_autohandel_rhein',
    brand: 'brd_volkswagen',
    seller: 'sel_autohandel_rhein',
    scope: { regions: ['DE'], conditions: ['USED'] },
  },
  {
    ...usual,
    id: 'aut_lakeside_homes',
    brand: 'brd_lakeside_homes',
    seller: 'sel_lakeside_homes',
    scope: { regions: ['CN'] },
  },
  { ...usual, id: 'aut_river_city', brand: 'brd_river_city', seller: 'sel_river_city', scope: { regions: ['CN'] } },
  {
    ...usual,
    id: 'aut_golden_key',
    brand: 'brd_lakeside_homes',
    seller: 'sel_golden_key',
    parent: { id: 'aut_lakeside_homes', seller: 'sel_lakeside_homes' },
    scope: { projects: ['prj_lakeside_garden'], regions: ['CN-ZJ'] },
  },
];
