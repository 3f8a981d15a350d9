import type { ApartmentProjectRow } from '../projects/tables.ts';

/** The two developments of the story; both are invented. */
export const apartmentProjects: readonly ApartmentProjectRow[] = [
  {
    id: 'prj_lakeside_garden',
    brandId: 'brd_lakeside_homes',
    name: { zh: '湖畔花园', en: 'Lakeside Garden' },
    sortName: 'Lakeside Garden',
    region: 'CN-ZJ',
    address: '杭州市西湖区湖滨路18号',
    latitude: 30.2489,
    longitude: 120.1459,
  },
  {
    id: 'prj_river_tower',
    brandId: 'brd_river_city',
    name: { zh: '江景壹号', en: 'River Tower' },
    sortName: 'River Tower',
    region: 'CN-SH',
    address: '上海市浦东新区滨江大道8号',
    latitude: 31.2363,
    longitude: 121.5001,
  },
];
