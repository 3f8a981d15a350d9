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

/** The rows that names are looked up in. */
export interface ReferenceRows {
  readonly brands: readonly BrandRow[];
  readonly models: readonly VehicleModelRow[];
  readonly projects: readonly ApartmentProjectRow[];
}

const byName = <Row>(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): ReadonlyMap<string, Row> =>
  new Map(rows.flatMap((row) => namesOf(row).map((name) => [plainName(name), row])));

/** Makes rows findable by their names, their ids' words and their aliases. */
export const referencesTo = ({ brands, models, projects }: ReferenceRows): References => {
  const knownBrands = byName(brands, ({ id, name, sortName }) => [...Object.values(name), sortName, idWords(id)]);
  const knownProjects = byName(projects, ({ id, name, sortName }) => [...Object.values(name), sortName, id]);
  const knownModels = new Map(
    [...Map.groupBy(models, ({ brandId }) => brandId)].map(([brandId, rows]) => [
      brandId,
      byName(rows, ({ name, sortName, aliases }) => [...Object.values(name), sortName, ...aliases]),
    ]),
  );
  return {
    brand: (name) => knownBrands.get(plainName(name)),
    model: (brandId, name) => knownModels.get(brandId)?.get(plainName(name)),
    project: (name) => knownProjects.get(plainName(name)),
  };
};

/** Reads all brands, models and projects: they are few, and a feed names them on every line. */
export const loadReferences = async (executor: Executor): Promise<References> =>
  referencesTo({
    brands: await executor.select().from(brands).orderBy(asc(brands.id)),
    models: await executor.select().from(vehicleModels).orderBy(asc(vehicleModels.id)),
    projects: await executor.select().from(apartmentProjects).orderBy(asc(apartmentProjects.id)),
  });
