import { count } from '../client/format.ts';
import { term } from '../client/terms.ts';
import type { Detail } from './detail-page.tsx';
import { say } from './words.ts';

type Fact = readonly [name: string, value: string | number | null | undefined | false];

/** What is known of the thing itself. What is not known is left out. */
export function FactTable({ listing }: { readonly listing: Detail }) {
  const facts = listing.__typename === 'CarListing' ? carFacts(listing) : flatFacts(listing);
  return (
    <section class="panel">
      <h2>{say('facts')}</h2>
      {listing.description && <p>{listing.description}</p>}
      <dl class="facts">
        {facts.map(([name, value]) =>
          value === null || value === undefined || value === false || value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

function carFacts(car: Extract<Detail, { __typename: 'CarListing' }>): readonly Fact[] {
  return [
    [say('model'), car.model?.name],
    [say('year'), car.vehicleModelDate],
    [say('body'), term(car.bodyType)],
    [say('fuel'), term(car.fuelType)],
    [say('transmission'), term(car.vehicleTransmission)],
    [say('power'), car.enginePowerKw !== null && `${car.enginePowerKw} kW`],
    [say('range'), car.electricRangeKm !== null && say('km', { count: count(car.electricRangeKm) })],
    [say('mileage'), car.mileageFromOdometer !== null && say('km', { count: count(car.mileageFromOdometer) })],
    [say('firstRegistered'), car.dateVehicleFirstRegistered],
    [say('owners'), car.numberOfPreviousOwners],
    [say('seats'), car.vehicleSeatingCapacity],
    [say('color'), car.color],
    [say('vin'), car.vin?.startsWith('*') ? say('vinTail', { tail: car.vin.slice(-6) }) : car.vin],
    [say('region'), term(car.region.code)],
  ];
}

function flatFacts(flat: Extract<Detail, { __typename: 'ApartmentListing' }>): readonly Fact[] {
  return [
    [say('project'), flat.project && `${flat.project.name}, ${flat.project.address}`],
    [say('unit'), flat.unit],
    [say('size'), flat.floorSize !== null && say('squareMetres', { count: count(flat.floorSize) })],
    [say('rooms'), flat.numberOfRooms],
    [say('bedrooms'), flat.numberOfBedrooms],
    [say('bathrooms'), flat.numberOfBathroomsTotal],
    [say('level'), flat.floorLevel !== null && `${flat.floorLevel} / ${flat.totalFloors ?? '–'}`],
    [say('facing'), term(flat.facing)],
    [say('furnishing'), term(flat.furnishing)],
    [say('built'), flat.yearBuilt],
    [say('land'), flat.landUseYearsLeft !== null && say('years', { count: flat.landUseYearsLeft })],
    [say('region'), term(flat.region.code)],
  ];
}
