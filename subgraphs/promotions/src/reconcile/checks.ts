import { type SQL, sql } from 'drizzle-orm';

/** A row that differs from what the ledger's entries come to. */
export interface Difference {
  /** Which row. */
  readonly row: string;
  /** What it says, and what it would have to say. */
  readonly stored: number;
  readonly computed: number;
}

/** One thing that must hold: what it is called, and the statement that finds the rows for which it does not. */
export interface Check {
  readonly name: string;
  /** Answers `row`, `stored` and `computed` for each row at fault. */
  readonly faults: SQL;
}

/** A sum as a whole number on both databases. */
const total = (expression: string): string => `cast(coalesce(sum(${expression}), 0) as bigint)`;

/** Compares a stored figure with a computed one, over rows that each have both. */
const compare = (rows: string): SQL =>
  sql.raw(
    `select row_name as "row", stored, computed from (${rows}) compared where stored <> computed order by row_name limit 100`,
  );

const funders = `('BRAND', 'SELLER', 'PLATFORM')`;

const entriesOn = (kinds: string): string =>
  `(select ${total('e.amount')} from entries e join accounts a on a.id = e.account_id where e.coupon_id = c.id and a.kind in ${kinds})`;

const couponPart = (column: string, computed: string): string =>
  `select 'coupons ' || c.id || ' ${column}' as row_name, c.${column} as stored, ${computed} as computed from coupons c`;

/** Which claims count for a budget: those of its campaign, and of its buyer, unit or store. */
const ofBudget = `c.campaign_id = b.campaign_id and b.subject = case b.scope when 'BUYER' then c.buyer_id when 'UNIT' then c.unit_key when 'STORE' then c.store_id else '' end`;

/** All that must hold between entries and what is kept of them. */
export const checks: readonly Check[] = [
  {
    name: 'the entries of a transaction sum to zero',
    faults: compare(
      `select 'transaction ' || transaction_id as row_name, ${total('amount')} as stored, 0 as computed from entries group by transaction_id, currency`,
    ),
  },
  {
    name: 'each entry keeps the balance after it',
    faults: compare(
      `select 'entries ' || id as row_name, balance_after as stored, cast(sum(amount) over (partition by account_id order by sequence) as bigint) as computed from entries`,
    ),
  },
  {
    name: 'the entries of an account are numbered without a gap',
    faults: compare(
      `select 'entries ' || id as row_name, sequence as stored, row_number() over (partition by account_id order by sequence) as computed from entries`,
    ),
  },
  {
    name: "an account's balance is the sum of its entries",
    faults: compare(
      `select 'accounts ' || a.id as row_name, a.balance as stored, (select ${total('e.amount')} from entries e where e.account_id = a.id) as computed from accounts a`,
    ),
  },
  {
    name: 'an account has as many entries as it says',
    faults: compare(
      `select 'accounts ' || a.id || ' entries' as row_name, a.entries as stored, (select count(*) from entries e where e.account_id = a.id) as computed from accounts a`,
    ),
  },
  {
    name: 'what is left of a coupon is in the wallet',
    faults: compare(couponPart('remaining', entriesOn(`('WALLET')`))),
  },
  { name: 'what orders hold of a coupon is locked', faults: compare(couponPart('locked', entriesOn(`('LOCKED')`))) },
  { name: 'what was spent of a coupon was paid', faults: compare(couponPart('spent', entriesOn(`('PAYEE')`))) },
  {
    name: 'what was returned of a coupon is with its funders',
    faults: compare(couponPart('returned', `c.amount + ${entriesOn(funders)}`)),
  },
  {
    name: 'what is locked of a coupon is what its pending redemptions hold',
    faults: compare(
      couponPart(
        'locked',
        `(select ${total('p.amount')} from redemption_parts p join redemptions r on r.id = p.redemption_id where p.coupon_id = c.id and r.status = 'LOCKED')`,
      ),
    ),
  },
  {
    name: 'a redemption comes to what its coupons give',
    faults: compare(
      `select 'redemptions ' || r.id as row_name, r.amount as stored, (select ${total('p.amount')} from redemption_parts p where p.redemption_id = r.id) as computed from redemptions r`,
    ),
  },
  {
    name: 'what a budget issued is what funders gave and did not get back',
    faults: compare(
      `select 'budgets ' || b.campaign_id || ' ' || b.scope || ' ' || b.subject as row_name, b.issued as stored, (select ${total('-e.amount')} from entries e join accounts a on a.id = e.account_id join claims c on c.id = e.claim_id where a.kind in ${funders} and ${ofBudget}) as computed from budgets b`,
    ),
  },
  {
    name: 'what a budget reserved is what undecided claims ask for',
    faults: compare(
      `select 'budgets ' || b.campaign_id || ' ' || b.scope || ' ' || b.subject || ' reserved' as row_name, b.reserved as stored, (select ${total('c.amount')} from claims c where c.status in ('RESERVED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED') and ${ofBudget}) as computed from budgets b`,
    ),
  },
  {
    name: 'every issued claim has its coupon',
    faults: compare(
      `select 'claims ' || c.id as row_name, case when c.status in ('ISSUED', 'CLAWED_BACK') then c.amount else 0 end as stored, (select ${total('k.amount')} from coupons k where k.claim_id = c.id) as computed from claims c where c.status <> 'CLAWED_BACK' or exists (select 1 from coupons k where k.claim_id = c.id)`,
    ),
  },
];
