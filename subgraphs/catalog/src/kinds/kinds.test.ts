import { expect, test } from 'vitest';
import type { PublishListingInput } from '../generated.ts';
import { kinds } from './index.ts';
import { type KindColumns, noKindColumns, noOdometer } from './kind.ts';

const now = Date.parse('2026-02-01T00:00:00Z');
const carFault = (facts: Partial<KindColumns>, condition: 'NEW' | 'USED' = 'NEW') => {
  const refusal = kinds.CAR.check({ ...noKindColumns, ...facts }, { condition, now });
  return refusal && [refusal.code, refusal.field];
};
const flatFault = (facts: Partial<KindColumns>) => {
  const refusal = kinds.APARTMENT.check({ ...noKindColumns, ...facts }, { condition: 'NEW', now });
  return refusal && [refusal.code, refusal.field];
};

test.each([
  [{ vehicleModelDate: 1885 }, 'vehicleModelDate'],
  [{ vehicleModelDate: 2028 }, 'vehicleModelDate'],
  [{ mileageFromOdometer: -1 }, 'mileageFromOdometer'],
  [{ mileageFromOdometer: 2_000_001 }, 'mileageFromOdometer'],
  [{ vehicleSeatingCapacity: 0 }, 'vehicleSeatingCapacity'],
  [{ enginePowerKw: 0 }, 'enginePowerKw'],
  [{ numberOfPreviousOwners: -1 }, 'numberOfPreviousOwners'],
  [{ dateVehicleFirstRegistered: '2026-02-02' }, 'dateVehicleFirstRegistered'],
  [{ dateVehicleFirstRegistered: '1885-12-31' }, 'dateVehicleFirstRegistered'],
  [{ color: '' }, 'color'],
  [{ color: 'a\nb' }, 'color'],
] as const)('a car with %j is refused', (facts, field) => {
  expect(carFault(facts)).toEqual(['INVALID_INPUT', `input.car.${field}`]);
});

test('a car at the edges of what may be is taken', () => {
  expect(carFault({ vehicleModelDate: 1886, mileageFromOdometer: 0 })).toBeNull();
  expect(carFault({ vehicleModelDate: 2027, mileageFromOdometer: 2_000_000 }, 'USED')).toBeNull();
});

test('a used car must tell its mileage, a new one need not', () => {
  expect(carFault({}, 'USED')).toEqual(['INVALID_INPUT', 'input.car.mileageFromOdometer']);
  expect(carFault({}, 'NEW')).toBeNull();
});

test('a wrong VIN has a code of its own, and one that only casts doubt is taken', () => {
  expect(carFault({ vin: '1M8GDM9A1KP042788' })).toEqual(['VIN_INVALID', 'input.car.vin']);
  expect(carFault({ vin: 'WVWZZZ1KZ6W612305' })).toBeNull();
});

test.each([
  [{ floorSize: 0 }, 'floorSize'],
  [{ floorSize: 10_000.1 }, 'floorSize'],
  [{ numberOfRooms: 2, numberOfBedrooms: 3 }, 'numberOfBedrooms'],
  [{ floorLevel: 19, totalFloors: 18 }, 'floorLevel'],
  [{ yearBuilt: 999 }, 'yearBuilt'],
  [{ yearBuilt: 2037 }, 'yearBuilt'],
  [{ unit: '' }, 'unit'],
  [{ unit: 'x'.repeat(41) }, 'unit'],
])('a flat with %j is refused', (facts, field) => {
  expect(flatFault(facts)).toEqual(['INVALID_INPUT', `input.apartment.${field}`]);
});

test('a flat at the edges of what may be is taken', () => {
  const facts = { floorSize: 10_000, numberOfRooms: 2, numberOfBedrooms: 2, floorLevel: 18, totalFloors: 18 };
  expect(flatFault({ ...facts, unit: 'x'.repeat(40) })).toBeNull();
});

test('a car is one unit by its VIN, a flat by its project and unit however they are typed', () => {
  const flat = (unit: string) => kinds.APARTMENT.unitKey('prj_a', { ...noKindColumns, unit });
  expect(kinds.CAR.unitKey('mdl_a', { ...noKindColumns, vin: '1M8GDM9AXKP042788' })).toBe('1M8GDM9AXKP042788');
  expect([flat('3-1802b'), flat(' ３－１８０２Ｂ ')]).toEqual(['prj_a/3-1802B', 'prj_a/3-1802B']);
  expect(kinds.APARTMENT.unitKey(null, { ...noKindColumns, unit: '1' })).toBeNull();
});

test('sorting takes the year and the kilometres, and puts what has none last', () => {
  const car = { ...noKindColumns, vehicleModelDate: 2020, mileageFromOdometer: 5 };
  expect([kinds.CAR.year(car), kinds.CAR.mileage(car)]).toEqual([2020, 5]);
  expect([kinds.CAR.year(noKindColumns), kinds.CAR.mileage(noKindColumns)]).toEqual([0, noOdometer]);
  const flat = { ...noKindColumns, yearBuilt: 2019 };
  expect([kinds.APARTMENT.year(flat), kinds.APARTMENT.mileage(flat)]).toEqual([2019, noOdometer]);
});

test('each kind reads its own part of the input and nothing else', () => {
  const input = { car: { model: 'mdl_a', vin: ' 1m8gdm9axkp042788 ' } } as PublishListingInput; // what kinds look at
  expect(kinds.CAR.read(input)?.columns.vin).toBe('1M8GDM9AXKP042788');
  expect(kinds.APARTMENT.read(input)).toBeNull();
});
