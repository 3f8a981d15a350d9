import { index, json, minorUnits, table, text } from '@marque/kit/db/columns.ts';
import type { Localized } from '@marque/schema/events.ts';
import { brands } from '../brands/tables.ts';
import type { BodyType, FuelType } from '../generated.ts';

/** Models of cars. */
export const vehicleModels = table(
  'vehicle_models',
  {
    id: text().primaryKey(),
    brandId: text()
      .notNull()
      .references(() => brands.id),
    name: json<Localized>().notNull(),
    /** The name that lists are sorted by. */
    sortName: text().notNull(),
    /** Other names that dealers' feeds use for it, in lower case. */
    aliases: json<readonly string[]>().notNull(),
    guidePrice: minorUnits(),
    /** ISO 4217, of the guide price. */
    currency: text().notNull(),
    bodyType: text().$type<BodyType>(),
    fuelType: text().$type<FuelType>(),
  },
  (columns) => [index('vehicle_models_of_brand').on(columns.brandId, columns.sortName, columns.id)],
);

/** A row of `vehicle_models`. */
export type VehicleModelRow = typeof vehicleModels.$inferSelect;
