import { rebateStory } from './tour-rebate.ts';
import { moments, part, type TourCaller, type TourPart, type TourStop } from './tour-stop.ts';

const lin: TourCaller = { role: 'buyer', id: 'byr_lin' };
const dealer: TourCaller = { role: 'seller', id: 'sel_saic_vw_shanghai' };
const distributor: TourCaller = { role: 'seller', id: 'sel_bargain_autos' };
const tesla: TourCaller = { role: 'brand', id: 'brd_tesla' };
const volkswagen: TourCaller = { role: 'brand', id: 'brd_volkswagen' };
const chen: TourCaller = { role: 'moderator', id: 'mod_chen' };

const lavida = 'lst_volkswagen_lavida_saic_vw_shanghai';
const subsidised = 'lst_tesla_model_3_bargain_autos';

/** The tour, role by role. */
export const tour: readonly TourPart[] = [
  part('Buyer', 'Lin, shopping during the festival', [
    {
      id: 'buyer-offers',
      title: 'What is sold by the brands’ leave',
      note: 'Only authorised offers come back; add classes to the filter to see the rest.',
      operation: 'AuthorizedOffers',
      variables: { first: 10, sort: 'BEST_REBATE', filter: { currency: 'CNY' } },
    },
    {
      id: 'buyer-price',
      title: 'Who pays for the cheap Model 3',
      note: 'The platform pays RMB 19,750, and the brand denies the promotion.',
      operation: 'PriceOfOneListing',
      variables: { listing: subsidised },
    },
    {
      id: 'buyer-compare',
      title: 'Every offer of one Cadillac',
      note: 'A brand dealer and a small distributor that says it is not authorised.',
      operation: 'EveryOfferOfOneModel',
      variables: { model: 'mdl_cadillac_ct5' },
    },
    {
      id: 'buyer-discount',
      title: 'A plain discount on an Xpeng',
      note: 'RMB 8,000 off in November, all of it from the brand: no visit, no claim.',
      operation: 'PriceOfOneListing',
      variables: { listing: 'lst_xpeng_p7_xpeng_guangzhou' },
      at: moments.pause,
    },
    {
      id: 'buyer-shared-discount',
      title: 'And one on a WM Motor',
      note: '3 per cent off, half from the brand and half from the dealer.',
      operation: 'PriceOfOneListing',
      variables: { listing: 'lst_wm_motor_ex5_wm_motor_chengdu' },
      at: moments.pause,
    },
    {
      id: 'buyer-flats',
      title: 'Flats, by developers and their agents',
      note: 'One costs more fen than 32 bits hold; an agent without the developer’s leave is not shown.',
      operation: 'AuthorizedOffers',
      variables: { first: 10, sort: 'PRICE_DESC', filter: { kind: ['APARTMENT'], currency: 'CNY' } },
    },
    {
      id: 'buyer-rebate-2',
      title: 'The rebate on 2 November',
      note: 'RMB 3,000 for a visit, a purchase and a delivery.',
      operation: 'RebateNow',
      variables: { listing: lavida },
      caller: lin,
    },
    {
      id: 'buyer-rebate-5',
      title: 'The same on 5 November',
      note: 'WINDOW_CLOSED: the hole in the festival’s calendar.',
      operation: 'RebateNow',
      variables: { listing: lavida },
      caller: lin,
      at: moments.pause,
    },
    {
      id: 'buyer-rebate-11',
      title: 'And on 11 November',
      note: 'Open again, for one day.',
      operation: 'RebateNow',
      variables: { listing: lavida },
      caller: lin,
      at: moments.finale,
    },
    {
      id: 'buyer-visit',
      title: 'Book a test drive',
      note: 'The answer has the token that the store asks for.',
      operation: 'BookTestDrive',
      variables: {
        input: { store: 'sto_saic_vw_shanghai', listing: lavida, startsAt: '2026-11-02T15:00:00+08:00' },
      },
      caller: lin,
    },
    {
      id: 'buyer-wallet',
      title: 'My visits, claims and coupons',
      note: 'Nobody else sees them, also not by id.',
      operation: 'MyWallet',
      caller: lin,
    },
  ]),
  rebateStory,
  part('Dealer', 'SAIC Volkswagen Shanghai', [
    {
      id: 'dealer-visits',
      title: 'Visits to my stores',
      note: 'Each with what the dealer may do now.',
      operation: 'VisitsToMyStores',
      caller: dealer,
    },
    {
      id: 'dealer-right',
      title: 'By what right I sell',
      note: 'The chain up to the brand’s own grant.',
      operation: 'RightToSell',
      variables: {
        brand: 'brd_volkswagen',
        seller: dealer.id,
        model: 'mdl_volkswagen_lavida',
        region: 'CN-SH',
        at: moments.open,
      },
      caller: dealer,
    },
    {
      id: 'dealer-festival',
      title: 'The festival I take part in',
      note: 'Windows in local time and as instants; funding sums to 10,000 basis points.',
      operation: 'TheFestival',
      caller: dealer,
      at: moments.finale,
    },
  ]),
  part('Small distributor', 'Bargain Autos', [
    {
      id: 'distributor-offers',
      title: 'How my offers are classed',
      note: 'One is silent, one claims what is not so: FALSE_CLAIM.',
      operation: 'MyOffers',
      variables: { seller: distributor.id },
      caller: distributor,
    },
    {
      id: 'distributor-right',
      title: 'What I lack to sell a Tesla',
      note: 'NEVER_GRANTED: the answer names all that is missing.',
      operation: 'RightToSell',
      variables: {
        brand: 'brd_tesla',
        seller: distributor.id,
        model: 'mdl_tesla_model_3',
        region: 'CN-JS',
        at: moments.open,
      },
      caller: distributor,
    },
    {
      id: 'distributor-agent',
      title: 'By what right an agent sells flats',
      note: 'For one project, by the developer’s sales office: a chain of two.',
      operation: 'RightToSell',
      variables: {
        brand: 'brd_lakeside_homes',
        seller: 'sel_golden_key',
        model: 'prj_lakeside_garden',
        region: 'CN-ZJ',
        at: moments.open,
      },
      caller: { role: 'seller', id: 'sel_golden_key' },
    },
    {
      id: 'distributor-rebate',
      title: 'Does my Model 3 earn a rebate?',
      note: 'The festival does not take it in, and the answer says why.',
      operation: 'RebateNow',
      variables: { listing: subsidised },
      caller: distributor,
    },
  ]),
  part('Brand', 'Tesla, Volkswagen', [
    {
      id: 'brand-unauthorized',
      title: 'Who sells Tesla without leave',
      note: 'With legal names, price gaps and who funds them.',
      operation: 'WhoSellsMyBrand',
      variables: { brand: tesla.id },
      caller: tesla,
    },
    {
      id: 'brand-audit',
      title: 'Tesla’s offers by right of sale',
      note: 'Counts of the four classes, the widest price gap, and 30 days of it.',
      operation: 'AuditSummary',
      file: 'brand-audit.graphql',
      variables: { brand: tesla.id, at: moments.open },
      caller: tesla,
    },
    {
      id: 'brand-findings',
      title: 'What is wrong, with frozen evidence',
      note: 'Found when it came about, and resolved when its cause is gone.',
      operation: 'AuditFindings',
      file: 'brand-audit.graphql',
      variables: { brand: tesla.id, filter: { open: true }, first: 10 },
      caller: tesla,
    },
    {
      id: 'brand-report',
      title: 'Report them, up to 300 at once',
      note: 'Evidence is frozen and a case opens for each; one that is reported already is told.',
      operation: 'Report',
      file: 'brand-audit.graphql',
      variables: {
        input: {
          ...{ brand: tesla.id, listings: [subsidised], kind: 'UNAUTHORIZED_UNDISCLOSED', goodFaith: true },
          explanation: 'We did not authorise this seller.',
        },
      },
      caller: tesla,
    },
    {
      id: 'brand-sellers',
      title: 'Whom Volkswagen authorised',
      note: 'Derived from grants in force at this instant.',
      operation: 'WhomIAuthorized',
      variables: { brand: volkswagen.id },
      caller: volkswagen,
    },
    {
      id: 'brand-log',
      title: 'Is the decision log intact?',
      note: 'Every entry carries the hash of the one before.',
      operation: 'IsMyLogIntact',
      variables: { brand: tesla.id },
      caller: tesla,
      at: moments.finale,
    },
    {
      id: 'brand-then',
      title: 'Was this dealer authorised in 2025?',
      note: 'The past keeps its answer: NOT_YET_IN_FORCE.',
      operation: 'RightToSell',
      variables: {
        brand: volkswagen.id,
        seller: dealer.id,
        model: 'mdl_volkswagen_lavida',
        region: 'CN-SH',
        at: '2025-12-15T10:00:00+08:00',
      },
      caller: volkswagen,
    },
  ]),
  part('Moderator', 'Chen, who decides and signs', [
    {
      id: 'moderator-waiting',
      title: 'What waits for me',
      note: 'Purchases to verify, claims to decide on.',
      operation: 'WaitingForMe',
      caller: chen,
    },
    {
      id: 'moderator-budgets',
      title: 'Budgets and stands',
      note: 'Reserved and issued never exceed the limit.',
      operation: 'BudgetsOfCampaigns',
      caller: chen,
      at: moments.finale,
    },
    {
      id: 'moderator-label',
      title: 'Label a false claim',
      note: 'The label shows in the very next answer, and in the log.',
      operation: 'LabelAListing',
      variables: {
        input: {
          listing: 'lst_tesla_model_y_bargain_autos',
          measure: 'LABELLED',
          reasons: ['Claims an authorisation that Tesla did not grant.'],
        },
      },
      caller: chen,
    },
  ]),
];

/** All stops, in order. */
export const tourStops: readonly TourStop[] = tour.flatMap(({ stops }) => stops);
