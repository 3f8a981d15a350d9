import type { DiscoveryService } from './listings/discovery.ts';

/** The use cases of catalog, each made by its module's factory. */
export interface Services {
  readonly discovery: DiscoveryService;
}
