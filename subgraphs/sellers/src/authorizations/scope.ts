import { type AuthorizationScope, covers } from '@marque/schema/authorization.ts';
import type { AuthorizationRow } from './tables.ts';

/** The restrictions as an authorisation's row holds them: vehicle models and apartment projects apart. */
export type StoredScope = Pick<AuthorizationRow, 'models' | 'projects' | 'regions' | 'channels' | 'conditions'>;

/** The scope of an authorisation, its models and projects as one restriction. */
export const scopeOf = ({ models, projects, regions, channels, conditions }: StoredScope): AuthorizationScope => ({
  products: models || projects ? [...(models ?? []), ...(projects ?? [])] : null,
  regions,
  channels,
  conditions,
});

const everything: AuthorizationScope = { products: null, regions: null, channels: null, conditions: null };

type Reaches = (wide: string, narrow: string) => boolean;
const same: Reaches = (wide, narrow) => wide === narrow;
const holdsRegion: Reaches = (wide, narrow) => covers({ ...everything, regions: [wide] }, { region: narrow });

/** How the values of each restriction compare. A country covers its subdivisions. */
const reaches = {
  products: same,
  regions: holdsRegion,
  channels: same,
  conditions: same,
} satisfies Record<keyof AuthorizationScope, Reaches>;

const restrictions = Object.entries(reaches) as [keyof AuthorizationScope, Reaches][]; // its keys are those above

/** Whether an inner scope reaches nothing that the outer one does not. */
export const liesWithin = (inner: AuthorizationScope, outer: AuthorizationScope): boolean =>
  restrictions.every(([key, holds]) => {
    const allowed: readonly string[] | null = outer[key];
    const wanted: readonly string[] | null = inner[key];
    return allowed === null || (wanted?.every((value) => allowed.some((wide) => holds(wide, value))) ?? false);
  });

/** Whether there can be a sale that both scopes reach. */
export const scopesOverlap = (a: AuthorizationScope, b: AuthorizationScope): boolean =>
  restrictions.every(([key, holds]) => {
    const left: readonly string[] | null = a[key];
    const right: readonly string[] | null = b[key];
    if (left === null || right === null) return true;
    return left.some((one) => right.some((other) => holds(one, other) || holds(other, one)));
  });
