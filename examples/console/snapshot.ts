/** What a snapshot tells that can be laid beside the listing as it is now. What an older one does not tell is undefined. */
export interface Snapshot {
  readonly class: string | undefined;
  readonly status: string | undefined;
  readonly claim: string | undefined;
  readonly price: number | undefined;
  readonly guide: number | null | undefined;
  readonly effective: number | undefined;
  readonly currency: string;
  readonly region: string | undefined;
  readonly seller: string | undefined;
}

/** Reads the snapshot of evidence. Its form is kept with the evidence: what is not there is left out. */
export function readSnapshot(text: string): Snapshot {
  const { listing = {}, right = {}, price = {}, seller } = JSON.parse(text) as Partial<Sealed>; // the API says that it is JSON
  return {
    class: right.class,
    status: listing.status,
    claim: listing.authorizationClaim,
    price: price.advertised,
    guide: price.guide,
    effective: price.effective,
    currency: price.currency ?? 'CNY',
    region: listing.region,
    seller: seller?.legalName,
  };
}

interface Sealed {
  readonly listing: { readonly status?: string; readonly authorizationClaim?: string; readonly region?: string };
  readonly right: { readonly class?: string };
  readonly price: {
    readonly advertised?: number;
    readonly guide?: number | null;
    readonly effective?: number;
    readonly currency?: string;
  };
  readonly seller: { readonly legalName?: string } | null;
}
