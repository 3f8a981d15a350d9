import { dialect } from '@marque/kit/db/dialect.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { campaignOf } from '@marque/schema/testing/campaign.ts';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { keepCampaign } from '../campaigns/store.ts';
import { openDatabase } from '../testing/sellers.ts';
import { priceGapsAt, unendorsedAt } from './summary.ts';

const brandId = 'brd_a';

test.runIf(dialect === 'sqlite')(
  'The largest gap and whether a promotion touches a brand are the first of an index, however many findings there are',
  async () => {
    const statements: string[] = [];
    const database = await openDatabase((statement) => statements.push(statement));
    const window = { from: 0, until: 10, localStart: '', localEnd: '' };
    const endorsements = [{ brandId, stands: [{ state: 'PENDING' as const, statement: null, since: 0 }] }];
    await database.transaction((tx) => keepCampaign(tx, campaignOf({ id: 'cmp_a', windows: [window], endorsements })));
    statements.length = 0;
    await priceGapsAt(database.reader, brandId, 5);
    await unendorsedAt(database.reader, brandId, 5);
    const read = statements.filter((statement) => statement.includes('"findings"') && !statement.includes('count('));
    const plans = [];
    for (const statement of read) {
      const explained = sql.raw(`explain query plan ${statement.replaceAll('?', '1')}`);
      plans.push((await selectRows<{ detail: string }>(database.reader, explained)).map(({ detail }) => detail));
    }
    expect(plans).toEqual([
      [expect.stringContaining('findings_by_gap (brand_id=? AND gap>?)')],
      [expect.stringContaining('findings_of_campaign (brand_id=? AND campaign_id=?)')],
    ]);
  },
);
