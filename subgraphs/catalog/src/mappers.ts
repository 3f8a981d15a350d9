import type { Connection } from '@marque/kit/graphql/connection.ts';
import type { BrandedConnection } from './brands/resolvers.ts';
import type { BrandRow } from './brands/tables.ts';
import type { VehicleModelRow } from './models/tables.ts';
import type { ApartmentProjectRow } from './projects/tables.ts';

export type { Money as MoneyMapper } from '@marque/kit/graphql/money.ts';
export type { BrandRow as BrandMapper } from './brands/tables.ts';
export type { UnitHoldRow as UnitHoldMapper } from './holds/tables.ts';
export type { Discovery as ListingConnectionMapper } from './listings/discovery.ts';
export type { FacetCount as ListingFacetValueMapper } from './listings/facets.ts';
export type { Refusal as RejectionMapper } from './listings/problems.ts';
export type {
  ListingRow as ApartmentListingMapper,
  ListingRow as CarListingMapper,
  ListingRow as ListingMapper,
} from './listings/tables.ts';
export type { VehicleModelRow as VehicleModelMapper } from './models/tables.ts';
export type { ApartmentProjectRow as ApartmentProjectMapper } from './projects/tables.ts';

/** Pages carry what their count is asked of. */
export type BrandConnectionMapper = Connection<BrandRow>;
export type VehicleModelConnectionMapper = BrandedConnection<VehicleModelRow>;
export type ApartmentProjectConnectionMapper = BrandedConnection<ApartmentProjectRow>;
