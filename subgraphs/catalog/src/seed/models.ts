import type { VehicleModelRow } from '../models/tables.ts';
import { europeanModels } from './european-models.ts';
import { sortNameOf } from './sort-name.ts';

/** A model of the story. The guide price is in whole yuan. */
const model = (
  brand: string,
  word: string,
  [zh, en]: readonly [zh: string, en: string],
  guidePriceYuan: number,
  bodyType: VehicleModelRow['bodyType'],
  fuelType: VehicleModelRow['fuelType'],
): VehicleModelRow => ({
  id: `mdl_${brand}_${word}`,
  brandId: `brd_${brand}`,
  name: { zh, en },
  sortName: sortNameOf(en),
  aliases: [word],
  guidePrice: guidePriceYuan * 100,
  currency: 'CNY',
  bodyType,
  fuelType,
});

/** The models of the story with the guide prices that their makers asked, and those of European feeds. */
export const vehicleModels: readonly VehicleModelRow[] = [
  model('volkswagen', 'lavida', ['朗逸', 'Lavida'], 120_900, 'SEDAN', 'GASOLINE'),
  model('volkswagen', 'tiguan_l', ['途观L', 'Tiguan L'], 215_800, 'SUV', 'GASOLINE'),
  model('buick', 'envision', ['昂科威', 'Envision'], 229_900, 'SUV', 'GASOLINE'),
  model('chevrolet', 'monza', ['科鲁泽', 'Monza'], 119_900, 'SEDAN', 'GASOLINE'),
  model('cadillac', 'ct5', ['CT5', 'CT5'], 279_700, 'SEDAN', 'GASOLINE'),
  model('cadillac', 'xt4', ['XT4', 'XT4'], 259_700, 'SUV', 'GASOLINE'),
  model('tesla', 'model_3', ['Model 3', 'Model 3'], 271_550, 'SEDAN', 'ELECTRIC'),
  model('tesla', 'model_y', ['Model Y', 'Model Y'], 347_900, 'SUV', 'ELECTRIC'),
  model('xpeng', 'p7', ['P7', 'P7'], 229_900, 'SEDAN', 'ELECTRIC'),
  model('wm_motor', 'ex5', ['EX5', 'EX5'], 149_800, 'SUV', 'ELECTRIC'),
  model('wuling', 'hongguang_mini', ['宏光MINI', 'Hongguang Mini'], 28_800, 'HATCHBACK', 'ELECTRIC'),
  ...europeanModels,
];
