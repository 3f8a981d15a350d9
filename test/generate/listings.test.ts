import { brands } from '@marque/catalog/seed/brands.ts';
import { vehicleModels } from '@marque/catalog/seed/models.ts';
import { checkVin } from '@marque/schema/vin.ts';
import { expect, test } from 'vitest';
import { generatedAt } from './listing.ts';
import { makeListings } from './listings.ts';
import { makeParties, rareBrand } from './parties.ts';

const market = {
  models: Map.groupBy(vehicleModels, ({ brandId }) => brandId),
  brandNames: new Map(brands.map(({ id, name }) => [id, name])),
};

const made = (listings: number, seed: number) => {
  const parties = makeParties(listings, seed);
  return { parties, listings: [...makeListings({ listings, seed }, parties, market)] };
};

test('The same number and seed make the same marketplace, another seed another one', () => {
  expect(made(2_000, 1)).toEqual(made(2_000, 1));
  expect(made(2_000, 2).listings).not.toEqual(made(2_000, 1).listings);
});

test('Of the sellers of the rare brand one in a hundred is authorised, and there is one', () => {
  const sellers = makeParties(150_000, 1).carSellers.filter(({ brandIds }) => brandIds.includes(rareBrand));
  const authorized = sellers.filter(({ grants }) => grants.some(({ brandId }) => brandId === rareBrand));
  expect([sellers.length, authorized.length]).toEqual([334, 4]);
});

test('Every unit is offered once, with a VIN that passes where it is a car', () => {
  const { listings } = made(20_000, 1);
  expect(new Set(listings.map(({ facts }) => facts.unitKey)).size).toBe(20_000);
  expect(listings.filter(({ facts: { vin } }) => vin !== null && checkVin(vin).error !== undefined)).toEqual([]);
});

test('A listing’s last price is the one asked, its prices follow each other in time, and nothing lies after the generation', () => {
  for (const { facts, prices } of made(5_000, 1).listings) {
    expect(prices.at(-1)?.price).toBe(facts.price);
    expect(prices[0]?.from).toBe(facts.publishedAt);
    const times = [...prices.map(({ from }) => from), generatedAt];
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(facts.version).toBe(prices.length);
  }
});

test('A used car is cheaper than a new one of its model, has a year and has driven', () => {
  const cars = made(20_000, 1).listings.filter(({ facts }) => facts.productId === 'mdl_volkswagen_tiguan_l');
  const average = (condition: string) => {
    const prices = cars.filter(({ facts }) => facts.condition === condition).map(({ facts }) => facts.price);
    return prices.reduce((sum, price) => sum + price, 0) / prices.length;
  };
  expect(average('NEW')).toBeGreaterThan(average('USED') * 1.3);
  expect(average('NEW') / 21_580_000).toBeCloseTo(0.97, 1);
  expect(cars.filter(({ facts }) => facts.condition === 'USED' && (facts.mileageFromOdometer ?? 0) < 800)).toEqual([]);
});
