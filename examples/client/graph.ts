import { computed } from '@preact/signals';
import { Client, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { Kind } from 'graphql';
import { hashes, possibleTypes } from '../generated.ts';
import { clock, token } from './session.ts';

const embedded = () => null;

/** Types that have no id of their own: they belong to the object above them. */
const keys = Object.fromEntries(
  [
    ...[
      'Money',
      'Region',
      'GeoCoordinates',
      'PriceBreakdown',
      'PriceAdjustment',
      'PricePoint',
      'Funding',
      'Endorsement',
    ],
    ...['ListingAuthorization', 'AuthorizationScope', 'AuthorizationCheck', 'Enforcement', 'Budget', 'CampaignCaps'],
    ...['CampaignWindow', 'ListingFacet', 'ListingFacetValue', 'RebateQuote', 'RebateTier', 'Rejection', 'Wallet'],
    ...[
      'BrandAudit',
      'DecisionLog',
      'EvidenceArchive',
      'PriceGapSummary',
      'PriceGap',
      'PriceGapPart',
      'ClassCount',
      'ClassTrend',
      'AuditedSeller',
      'ReporterStanding',
      'BrandPolicy',
      'CounterNotice',
      'CaseDecision',
      'CaseHistoryEntry',
      'Appeal',
      'StatementOfReasons',
      'RejectedListing',
      'Organization',
      'ListingConnection',
      'SellerConnection',
    ],
  ].map((type) => [type, embedded]),
);

/** The client for whoever is signed in, at the instant of the clock: each has a cache of its own. */
export const graph = computed(() => {
  const headers: Record<string, string> = {};
  if (token.value) headers.authorization = `Bearer ${token.value}`;
  if (clock.value) headers['x-marque-clock'] = clock.value;
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers },
    exchanges: [
      cacheExchange({ keys, possibleTypes }),
      persistedExchange({
        enforcePersistedQueries: true, // the server knows all of them: safelist.json
        enableForMutation: true,
        preferGetForPersistedQueries: false,
        generateHash: async (_, document) => hashes[nameOf(document)],
      }),
      fetchExchange,
    ],
  });
});

function nameOf(document: TypedDocumentNode): string {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? '';
}
