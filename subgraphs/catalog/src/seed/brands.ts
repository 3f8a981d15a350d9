import type { BrandRow } from '../brands/tables.ts';
import { sortNameOf } from './sort-name.ts';

const maker = (id: string, country: string, en: string, zh: string): BrandRow => ({
  id: `brd_${id}`,
  // The first language is the original: a Chinese brand's own name is its Chinese one.
  name: country === 'CN' ? { zh, en } : { en, zh },
  sortName: sortNameOf(en),
  country,
  kind: 'VEHICLE_MANUFACTURER',
  version: 1,
});

const developer = (id: string, en: string, zh: string): BrandRow => ({
  ...maker(id, 'CN', en, zh),
  kind: 'REAL_ESTATE_DEVELOPER',
});

/** The brands of the story, and the makes that European second-hand feeds name. The two developers are invented. */
export const brands: readonly BrandRow[] = [
  maker('volkswagen', 'DE', 'Volkswagen', '大众'),
  maker('buick', 'US', 'Buick', '别克'),
  maker('chevrolet', 'US', 'Chevrolet', '雪佛兰'),
  maker('cadillac', 'US', 'Cadillac', '凯迪拉克'),
  maker('tesla', 'US', 'Tesla', '特斯拉'),
  maker('xpeng', 'CN', 'XPeng', '小鹏'),
  maker('wm_motor', 'CN', 'WM Motor', '威马'),
  maker('wuling', 'CN', 'Wuling', '五菱'),
  developer('lakeside_homes', 'Lakeside Homes', '湖畔置业'),
  developer('river_city', 'River City', '江城置业'),
  maker('opel', 'DE', 'Opel', '欧宝'),
  maker('bmw', 'DE', 'BMW', '宝马'),
  maker('mercedes_benz', 'DE', 'Mercedes-Benz', '梅赛德斯-奔驰'),
  maker('audi', 'DE', 'Audi', '奥迪'),
  maker('ford', 'US', 'Ford', '福特'),
  maker('renault', 'FR', 'Renault', '雷诺'),
  maker('peugeot', 'FR', 'Peugeot', '标致'),
  maker('fiat', 'IT', 'Fiat', '菲亚特'),
  maker('seat', 'ES', 'SEAT', '西雅特'),
  maker('nissan', 'JP', 'Nissan', '日产'),
  maker('mazda', 'JP', 'Mazda', '马自达'),
  maker('skoda', 'CZ', 'Škoda', '斯柯达'),
  maker('smart', 'DE', 'smart', '斯玛特'),
  maker('citroen', 'FR', 'Citroën', '雪铁龙'),
  maker('toyota', 'JP', 'Toyota', '丰田'),
  maker('volvo', 'SE', 'Volvo', '沃尔沃'),
  maker('mini', 'GB', 'MINI', '迷你'),
  maker('hyundai', 'KR', 'Hyundai', '现代'),
  maker('honda', 'JP', 'Honda', '本田'),
  maker('mitsubishi', 'JP', 'Mitsubishi', '三菱'),
  maker('kia', 'KR', 'Kia', '起亚'),
  maker('alfa_romeo', 'IT', 'Alfa Romeo', '阿尔法·罗密欧'),
  maker('suzuki', 'JP', 'Suzuki', '铃木'),
  maker('porsche', 'DE', 'Porsche', '保时捷'),
  maker('chrysler', 'US', 'Chrysler', '克莱斯勒'),
  maker('dacia', 'RO', 'Dacia', '达契亚'),
  maker('jeep', 'US', 'Jeep', '吉普'),
  maker('saab', 'SE', 'Saab', '萨博'),
  maker('jaguar', 'GB', 'Jaguar', '捷豹'),
  maker('subaru', 'JP', 'Subaru', '斯巴鲁'),
  maker('land_rover', 'GB', 'Land Rover', '路虎'),
  maker('daihatsu', 'JP', 'Daihatsu', '大发'),
  maker('daewoo', 'KR', 'Daewoo', '大宇'),
  maker('rover', 'GB', 'Rover', '罗孚'),
  maker('lancia', 'IT', 'Lancia', '蓝旗亚'),
  maker('trabant', 'DE', 'Trabant', '特拉贝特'),
  maker('lada', 'RU', 'Lada', '拉达'),
];
