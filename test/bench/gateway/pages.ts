/** A page as a storefront asks for it. */
export interface Page {
  readonly title: string;
  readonly query: string;
  /** The variables of the nth request: they wander over the marketplace, so that nothing is answered twice in a row. */
  readonly variablesOf: (places: Places, index: number) => object;
}

/** Where the requests of a page wander. */
export interface Places {
  /** Cursors at which pages of twenty begin. */
  readonly cursors: readonly string[];
  readonly listings: readonly string[];
}

const amount = 'fragment Amount on Money { minorUnits currency formatted }';
const card = `
  __typename id title condition status region { code name }
  price { ...Amount } guidePrice { ...Amount }
  brand { id name }
  seller { id name kind }
  authorization { class }
  bestRebate { amount { ...Amount } campaign { id name } }
  ... on CarListing { model { id name } vehicleModelDate mileageFromOdometer fuelType bodyType }
  ... on ApartmentListing { project { id name } floorSize numberOfBedrooms floorLevel }`;

/** What is measured: the listing page and the detail page, as the storefront's operations in schema/operations have them. */
export const pages = {
  listing: {
    title: 'listing page: 20 listings with brand, seller, authorisation, rebates',
    query: `query ListingPage($filter: ListingFilter, $sort: ListingSort, $first: Int, $after: String) {
      listings(filter: $filter, sort: $sort, first: $first, after: $after) {
        asOf pageInfo { hasNextPage endCursor } edges { cursor node { ${card} } }
      }
    } ${amount}`,
    variablesOf: ({ cursors }, index) => ({ first: 20, after: cursors[index % cursors.length] }),
  },
  detail: {
    title: 'detail page: one listing with its price history, breakdown and rebates',
    query: `query ListingDetail($id: ID!) {
      listing(id: $id) {
        __typename id title description status publishedAt
        brand { id name country }
        seller { id name kind stores { id name address timeZone } }
        authorization { class authorized asOf authorization { id validFrom validUntil } }
        enforcement { measure reasons }
        priceHistory { price { ...Amount } from }
        priceBreakdown {
          guide { ...Amount } advertised { ...Amount } effective { ...Amount }
          adjustments { label amount { ...Amount } funding { funder basisPoints } endorsement { state statement } }
        }
        rebates { id amount { ...Amount } campaign { id name } requires claimBy }
        ... on CarListing { vin model { id name guidePrice { ...Amount } } }
        ... on ApartmentListing { unit numberOfRooms yearBuilt project { id name } }
      }
    } ${amount}`,
    variablesOf: ({ listings }, index) => ({ id: listings[index % listings.length] }),
  },
  facets: {
    title: 'listing page with totalCount and all facets',
    query: `query ListingPage($first: Int, $after: String) {
      listings(first: $first, after: $after) {
        asOf totalCount pageInfo { hasNextPage endCursor }
        facets { field values { value label count } } edges { cursor node { ${card} } }
      }
    } ${amount}`,
    variablesOf: ({ cursors }, index) => ({ first: 20, after: cursors[index % cursors.length] }),
  },
} as const satisfies Readonly<Record<string, Page>>;
