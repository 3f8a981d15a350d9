import { count, money, percent } from '../client/format.ts';
import { language } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { RightOfSale } from '../design/right-of-sale.tsx';
import { Silhouette } from '../design/silhouette.tsx';
import type { ListingLineFragment } from '../generated.ts';
import { distanceKm, placeOf } from './places.ts';
import { say } from './words.ts';

/** What a listing is in few words: year, body, fuel, size, place. */
export function factsOf(listing: ListingLineFragment): readonly string[] {
  const facts =
    listing.__typename === 'CarListing'
      ? [
          listing.vehicleModelDate && String(listing.vehicleModelDate),
          term(listing.bodyType),
          term(listing.fuelType),
          listing.mileageFromOdometer !== null && say('km', { count: count(listing.mileageFromOdometer) }),
        ]
      : [
          listing.floorSize !== null && say('squareMetres', { count: count(listing.floorSize) }),
          listing.numberOfBedrooms !== null && say('bedroomCount', { count: listing.numberOfBedrooms }),
          listing.floorLevel !== null && say('floor', { floor: listing.floorLevel, total: listing.totalFloors ?? '–' }),
        ];
  return [term(listing.condition), ...facts].filter((fact): fact is string => Boolean(fact));
}

/** Which outline stands for a listing. */
export function outlineOf(listing: ListingLineFragment): string | null {
  return listing.__typename === 'CarListing' ? listing.bodyType : 'APARTMENT';
}

/** A listing as a line of the list. */
export function ListingRow({ listing, near }: { readonly listing: ListingLineFragment; readonly near: string }) {
  const { region, coordinates, seller, authorization, enforcement } = listing;
  const place = placeOf(near);
  const away = place && coordinates && say('km', { count: count(Math.round(distanceKm(place, coordinates))) });
  return (
    <li class="offer">
      <Silhouette of={outlineOf(listing)} />
      <div class="what">
        <h2>
          <a href={`/storefront/listings/${listing.id}`}>{listing.title}</a>
        </h2>
        <p class="soft">
          {factsOf(listing).join(' · ')}
          <span class="place">
            {' · '}
            {term(region.code) === region.code ? region.name : term(region.code)}
            {away && ` · ${away}`}
          </span>
        </p>
      </div>
      <div class="who">
        <p>{seller?.name}</p>
        <p>
          <RightOfSale of={authorization?.class} />
          {enforcement && enforcement.measure !== 'NONE' && <span class="measure">{term(enforcement.measure)}</span>}
          {listing.status === 'HELD' && <span class="measure">{say('onHold')}</span>}
        </p>
      </div>
      <PriceCell listing={listing} />
    </li>
  );
}

function PriceCell({
  listing: { price, guidePrice, priceBreakdown, bestRebate },
}: {
  readonly listing: ListingLineFragment;
}) {
  const pay = priceBreakdown?.effective ?? price;
  const below = guidePrice && guidePrice.currency === pay.currency ? guidePrice.minorUnits - pay.minorUnits : 0;
  const isDenied = priceBreakdown?.adjustments.some(({ endorsement }) => endorsement?.state === 'DENIED');
  return (
    <div class="price" lang={language.value}>
      <p>
        {pay.minorUnits !== price.minorUnits && <s>{money(price)}</s>} <strong>{money(pay)}</strong>
      </p>
      {guidePrice && below > 0 && (
        <p class="soft">
          {say('belowGuide', { percent: percent(Math.round((below / guidePrice.minorUnits) * 1000) * 10) })}
        </p>
      )}
      {bestRebate && <p class="rebate">{say('rebateOf', { amount: money(bestRebate.amount) })}</p>}
      {isDenied && <p class="denied">{say('denied')}</p>}
    </div>
  );
}
