import { checkVin } from '@marque/schema/vin.ts';
import { expect, test } from 'vitest';
import { brands } from './brands.ts';
import { seedListings } from './listings.ts';
import { vehicleModels } from './models.ts';
import { apartmentProjects } from './projects.ts';

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('every VIN of the story is one, with its check digit, and none comes twice', () => {
  const vins = seedListings.flatMap(({ input }) => (input.car ? [input.car.vin] : []));
  expect(vins.map(checkVin)).toEqual(vins.map(() => ({})));
  expect(repeated(vins)).toEqual([]);
});

test('no id comes twice, and every model and project has a brand', () => {
  const ids = [...brands, ...vehicleModels, ...apartmentProjects, ...seedListings].map(({ id }) => id);
  expect(repeated(ids)).toEqual([]);
  const known = new Set(brands.map(({ id }) => id));
  expect([...vehicleModels, ...apartmentProjects].filter(({ brandId }) => !known.has(brandId))).toEqual([]);
});

test('no two models of a brand go by one word', () => {
  expect(
    repeated(vehicleModels.flatMap(({ brandId, aliases }) => aliases.map((alias) => `${brandId} ${alias}`))),
  ).toEqual([]);
});

test('every new model of the story is offered at its guide price by somebody', () => {
  const priced = vehicleModels.filter(({ guidePrice }) => guidePrice !== null);
  const missing = priced.filter(
    ({ id, guidePrice }) =>
      !seedListings.some(({ input }) => input.car?.model === id && input.price.minorUnits === guidePrice),
  );
  expect(missing).toEqual([]);
});
