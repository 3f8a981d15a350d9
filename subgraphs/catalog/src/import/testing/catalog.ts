import type { Executor } from '@marque/kit/db/database.ts';
import type { BrandRow } from '../../brands/tables.ts';
import { brands } from '../../brands/tables.ts';
import { type VehicleModelRow, vehicleModels } from '../../models/tables.ts';
import { type ApartmentProjectRow, apartmentProjects } from '../../projects/tables.ts';

const brand = (id: string, kind: BrandRow['kind'], country: string, names: BrandRow['name']): BrandRow => ({
  id: `brd_${id}`,
  name: names,
  sortName: Object.values(names)[0] ?? '',
  country,
  kind,
  version: 1,
});

const model = (brandId: string, id: string, name: string, facts: Partial<VehicleModelRow> = {}): VehicleModelRow => ({
  id: `mdl_${brandId}_${id}`,
  brandId: `brd_${brandId}`,
  name: { en: name },
  sortName: name,
  aliases: [id],
  guidePrice: null,
  currency: 'EUR',
  bodyType: null,
  fuelType: null,
  ...facts,
});

/** A few brands, models and a project, for feeds to name. */
export const knownBrands: readonly BrandRow[] = [
  brand('volkswagen', 'VEHICLE_MANUFACTURER', 'DE', { de: 'Volkswagen', zh: '大众' }),
  brand('mercedes_benz', 'VEHICLE_MANUFACTURER', 'DE', { de: 'Mercedes-Benz' }),
  brand('peugeot', 'VEHICLE_MANUFACTURER', 'FR', { fr: 'Peugeot' }),
  brand('citroen', 'VEHICLE_MANUFACTURER', 'FR', { fr: 'Citroën' }),
  brand('lakeside_homes', 'REAL_ESTATE_DEVELOPER', 'CN', { zh: '湖畔置业', en: 'Lakeside Homes' }),
];

export const knownModels: readonly VehicleModelRow[] = [
  model('volkswagen', 'golf', 'Golf'),
  model('volkswagen', 'lavida', 'Lavida', {
    guidePrice: 12_090_000,
    currency: 'CNY',
    bodyType: 'SEDAN',
    fuelType: 'GASOLINE',
  }),
  model('citroen', 'c4', 'C4'),
];

export const knownProjects: readonly ApartmentProjectRow[] = [
  {
    id: 'prj_lakeside_garden',
    brandId: 'brd_lakeside_homes',
    name: { zh: '湖畔花园', en: 'Lakeside Garden' },
    sortName: 'Lakeside Garden',
    region: 'CN-ZJ',
    address: '杭州市西湖区',
    latitude: 30.25,
    longitude: 120.13,
  },
];

/** Makes them known to a catalog. */
export const insertKnown = async (tx: Executor): Promise<void> => {
  await tx.insert(brands).values([...knownBrands]);
  await tx.insert(vehicleModels).values([...knownModels]);
  await tx.insert(apartmentProjects).values([...knownProjects]);
};
