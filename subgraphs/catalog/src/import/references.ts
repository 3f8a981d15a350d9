import type { Executor } from '@marque/kit/db/database.ts';
import { asc } from 'drizzle-orm';
import { type BrandRow, brands } from '../brands/tables.ts';
import { type VehicleModelRow, vehicleModels } from '../models/tables.ts';
import { type ApartmentProjectRow, apartmentProjects } from '../projects/tables.ts';
import { plainName } from './names.ts';

/** What the words of a feed may mean. Names are compared by `plainName`. */
export interface References {
  /** A brand by its name in any language. */
  readonly brand: (name: string) => BrandRow | undefined;
  /** A model of a brand by its name in any language or an alias. */
  readonly model: (brandId: string, name: string) => VehicleModelRow | undefined;
  /** A project by its name in any language, or by its id. */
  readonly project: (name: string) => ApartmentProjectRow | undefined;
}

const idWords = (id: string): string => id.replace(/^[a-z]+_/, '');

/** Reads all brands, models and projects: they are few, and a feed names them on every line. */
export const loadReferences = async (executor: Executor): Promise<References> => {
  const brandsByName = new Map<string, BrandRow>();
  for (const row of await executor.select().from(brands).orderBy(asc(brands.id)))
    for (const name of [...Object.values(row.name), row.sortName, idWords(row.id)])
      brandsByName.set(plainName(name), row);
  const modelsByName = new Map<string, VehicleModelRow>();
  for (const row of await executor.select().from(vehicleModels).orderBy(asc(vehicleModels.id)))
    for (const name of [...Object.values(row.name), row.sortName, ...row.aliases])
      modelsByName.set(`${row.brandId} ${plainName(name)}`, row);
  const projectsByName = new Map<string, ApartmentProjectRow>();
  for (const row of await executor.select().from(apartmentProjects).orderBy(asc(apartmentProjects.id)))
    for (const name of [...Object.values(row.name), row.sortName, row.id]) projectsByName.set(plainName(name), row);
  return {
    brand: (name) => brandsByName.get(plainName(name)),
    model: (brandId, name) => modelsByName.get(`${brandId} ${plainName(name)}`),
    project: (name) => projectsByName.get(plainName(name)),
  };
};
