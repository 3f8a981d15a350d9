import type { VehicleModelRow } from '../models/tables.ts';
import { sortNameOf } from './sort-name.ts';

/** A model's or series' English name by the word of German feeds, and its Chinese name where it is sold under one. */
type Names = Readonly<Record<string, readonly [en: string, zh?: string]>>;

const models = (brand: string, names: Names): VehicleModelRow[] =>
  Object.entries(names).map(([word, [en, zh]]) => ({
    id: `mdl_${brand}_${word}`,
    brandId: `brd_${brand}`,
    name: zh ? { en, zh } : { en },
    sortName: sortNameOf(en),
    aliases: [word],
    guidePrice: null,
    currency: 'EUR',
    bodyType: null,
    fuelType: null,
  }));

/** A series of a maker that names its cars by numbers. */
const series = (name: string): readonly [string, string] => [`${name} Series`, `${name}系`];
const sameName = (...words: readonly string[]): Names =>
  Object.fromEntries(words.map((word) => [word, [word.charAt(0).toUpperCase() + word.slice(1)] as const]));
const capitals = (...words: readonly string[]): Names =>
  Object.fromEntries(words.map((word) => [word, [word.toUpperCase()] as const]));

/** The models that second-hand ads of Europe speak of, under the words of their feeds. */
export const europeanModels: readonly VehicleModelRow[] = [
  ...models('volkswagen', {
    ...{ golf: ['Golf', '高尔夫'], polo: ['Polo', '波罗'], passat: ['Passat', '帕萨特'], touran: ['Touran', '途安'] },
    ...{
      tiguan: ['Tiguan', '途观'],
      touareg: ['Touareg', '途锐'],
      sharan: ['Sharan', '夏朗'],
      jetta: ['Jetta', '捷达'],
    },
    ...{
      bora: ['Bora', '宝来'],
      beetle: ['Beetle', '甲壳虫'],
      scirocco: ['Scirocco', '尚酷'],
      phaeton: ['Phaeton', '辉腾'],
    },
    ...{ caddy: ['Caddy', '开迪'], transporter: ['Transporter'], kaefer: ['Käfer'], up: ['up!'], cc: ['CC'] },
    ...sameName('amarok', 'eos', 'fox', 'lupo'),
  }),
  ...models('opel', {
    ...{ corsa: ['Corsa', '可赛'], astra: ['Astra', '雅特'], zafira: ['Zafira', '赛飞利'], vectra: ['Vectra', '威达'] },
    ...{
      meriva: ['Meriva', '麦瑞纳'],
      insignia: ['Insignia', '英速亚'],
      antara: ['Antara', '安德拉'],
      omega: ['Omega', '欧美佳'],
    },
    ...sameName('agila', 'calibra', 'combo', 'kadett', 'signum', 'tigra', 'vivaro'),
  }),
  ...models('bmw', {
    ...{ '1er': series('1'), '3er': series('3'), '5er': series('5'), '6er': series('6'), '7er': series('7') },
    ...{ m_reihe: series('M'), x_reihe: series('X'), z_reihe: series('Z') },
  }),
  ...models('mercedes_benz', {
    ...{
      a_klasse: ['A-Class', 'A级'],
      b_klasse: ['B-Class', 'B级'],
      c_klasse: ['C-Class', 'C级'],
      e_klasse: ['E-Class', 'E级'],
    },
    ...{ m_klasse: ['M-Class', 'M级'], s_klasse: ['S-Class', 'S级'], v_klasse: ['V-Class', 'V级'] },
    ...{ sprinter: ['Sprinter', '凌特'], viano: ['Viano', '唯雅诺'], vito: ['Vito', '威霆'] },
    ...capitals('cl', 'clk', 'gl', 'glk', 'sl', 'slk'),
  }),
  ...models('audi', capitals('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a8', 'q3', 'q5', 'q7', 'tt', '80', '90', '100')),
  ...models('ford', {
    ...{
      focus: ['Focus', '福克斯'],
      fiesta: ['Fiesta', '嘉年华'],
      mondeo: ['Mondeo', '蒙迪欧'],
      mustang: ['Mustang', '野马'],
    },
    ...{ kuga: ['Kuga', '翼虎'], transit: ['Transit', '全顺'], c_max: ['C-MAX'], s_max: ['S-MAX', '麦柯斯'] },
    ...sameName('escort', 'fusion', 'galaxy', 'ka'),
  }),
  ...models('renault', {
    ...{
      clio: ['Clio', '克里欧'],
      megane: ['Mégane', '梅甘娜'],
      scenic: ['Scénic', '风景'],
      laguna: ['Laguna', '拉古那'],
    },
    ...{ espace: ['Espace', '太空'], kangoo: ['Kangoo', '甘果'], r19: ['19'] },
    ...sameName('twingo', 'modus'),
  }),
  ...models('peugeot', {
    ...{ '1_reihe': series('1'), '2_reihe': series('2'), '3_reihe': series('3') },
    ...{ '4_reihe': series('4'), '5_reihe': series('5') },
  }),
  ...models('fiat', {
    ...{
      bravo: ['Bravo', '博悦'],
      punto: ['Punto', '朋多'],
      panda: ['Panda', '熊猫'],
      doblo: ['Doblò'],
      '500': ['500'],
    },
    ...sameName('ducato', 'seicento', 'stilo'),
  }),
  ...models('seat', {
    ...{
      ibiza: ['Ibiza', '伊比飒'],
      leon: ['León', '利昂'],
      alhambra: ['Alhambra', '阿罕布拉'],
      cordoba: ['Córdoba'],
      mii: ['Mii'],
    },
    ...sameName('altea', 'arosa', 'exeo', 'toledo'),
  }),
  ...models('nissan', {
    ...{
      micra: ['Micra', '玛驰'],
      qashqai: ['Qashqai', '逍客'],
      x_trail: ['X-Trail', '奇骏'],
      navara: ['Navara', '纳瓦拉'],
    },
    ...sameName('almera', 'juke', 'note', 'primera'),
  }),
  ...models('mazda', {
    ...{ '1_reihe': series('1'), '3_reihe': series('3'), '5_reihe': series('5'), '6_reihe': series('6') },
    ...{ cx_reihe: series('CX'), mx_reihe: series('MX'), rx_reihe: series('RX') },
  }),
  ...models('skoda', {
    ...{ octavia: ['Octavia', '明锐'], fabia: ['Fabia', '晶锐'], superb: ['Superb', '速派'], yeti: ['Yeti', '野帝'] },
    ...sameName('citigo', 'roomster'),
  }),
  ...models('smart', sameName('fortwo', 'forfour', 'roadster')),
  ...models('citroen', { berlingo: ['Berlingo'], ...capitals('c1', 'c2', 'c3', 'c4', 'c5') }),
  ...models('toyota', {
    ...{ corolla: ['Corolla', '花冠'], yaris: ['Yaris', '雅力士'], rav: ['RAV4', '荣放'], verso: ['Verso', '逸致'] },
    ...sameName('auris', 'avensis', 'aygo'),
  }),
  ...models('volvo', {
    ...{ c_reihe: series('C'), xc_reihe: series('XC') },
    ...capitals('s60', 'v40', 'v50', 'v60', 'v70', '850'),
  }),
  ...models('mini', { clubman: ['Clubman'], cooper: ['Cooper'], one: ['One'] }),
  ...models('hyundai', {
    ...{ getz: ['Getz'], i_reihe: series('i'), santa: ['Santa Fe', '圣达菲'], tucson: ['Tucson', '途胜'] },
  }),
  ...models('honda', {
    ...{ accord: ['Accord', '雅阁'], civic: ['Civic', '思域'], jazz: ['Jazz', '飞度'], cr_reihe: series('CR') },
  }),
  ...models('mitsubishi', {
    ...{
      lancer: ['Lancer', '蓝瑟'],
      outlander: ['Outlander', '欧蓝德'],
      pajero: ['Pajero', '帕杰罗'],
      galant: ['Galant', '戈蓝'],
    },
    ...sameName('carisma', 'colt'),
  }),
  ...models('kia', {
    ...{
      sportage: ['Sportage', '狮跑'],
      sorento: ['Sorento', '索兰托'],
      carnival: ['Carnival', '嘉华'],
      rio: ['Rio', '锐欧'],
    },
    ...{ ceed: ["cee'd"], picanto: ['Picanto'] },
  }),
  ...models('alfa_romeo', { ...capitals('145', '147', '156', '159'), spider: ['Spider'] }),
  ...models('suzuki', { grand: ['Grand Vitara', '超级维特拉'], jimny: ['Jimny', '吉姆尼'], swift: ['Swift', '雨燕'] }),
  ...models('porsche', { '911': ['911'], boxster: ['Boxster'], cayenne: ['Cayenne', '卡宴'] }),
  ...models('chrysler', {
    ...{ '300c': ['300C'], crossfire: ['Crossfire', '交叉火力'], ptcruiser: ['PT Cruiser', 'PT漫步者'] },
    ...{ voyager: ['Voyager', '捷龙'], grand: ['Grand Voyager', '大捷龙'] },
  }),
  ...models('chevrolet', {
    ...{ aveo: ['Aveo', '爱唯欧'], captiva: ['Captiva', '科帕奇'], matiz: ['Matiz'], spark: ['Spark', '斯帕可'] },
  }),
  ...models('dacia', sameName('duster', 'logan', 'sandero')),
  ...models('jeep', {
    ...{ cherokee: ['Cherokee', '切诺基'], grand: ['Grand Cherokee', '大切诺基'], wrangler: ['Wrangler', '牧马人'] },
  }),
  ...models('saab', { '900': ['900'] }),
  ...models('jaguar', { s_type: ['S-Type'], x_type: ['X-Type'] }),
  ...models('subaru', {
    ...{ forester: ['Forester', '森林人'], impreza: ['Impreza', '翼豹'], legacy: ['Legacy', '力狮'], justy: ['Justy'] },
  }),
  ...models('land_rover', {
    ...{ defender: ['Defender', '卫士'], freelander: ['Freelander', '神行者'], range_rover: ['Range Rover', '揽胜'] },
  }),
  ...models('daihatsu', sameName('cuore', 'materia', 'sirion', 'terios')),
  ...models('daewoo', sameName('kalos', 'lanos', 'matiz', 'nubira')),
  ...models('lancia', sameName('delta', 'lybra', 'ypsilon')),
  ...models('trabant', { '601': ['601'] }),
  ...models('lada', sameName('kalina', 'niva')),
];
