import type { HoldService } from './holds/service.ts';
import type { DiscoveryService } from './listings/discovery.ts';
import type { ListingService } from './listings/service.ts';

/** The use cases of catalog, each made by its module's factory. */
export interface Services {
  readonly discovery: DiscoveryService;
  readonly listings: ListingService;
  readonly holds: HoldService;
}
