import { isRejection } from '@marque/kit/rejection.ts';
import { createCampaignBook } from '@marque/promotions/campaigns/book.ts';
import { quoteRebate } from '@marque/promotions/listings/quote.ts';
import { openAt } from '@marque/promotions/testing/rebates-of.ts';
import { lavida } from '@marque/promotions/testing/story.ts';

/** A process that says as JSON at which of the instants that it is given a purchase of the Lavida would earn a rebate. */
const [dataFolder = '', ...instants] = process.argv.slice(2);
const database = await openAt({ dataFolder, databaseUrl: process.env.DATABASE_URL });
const { all } = await createCampaignBook(database)();
const answers = instants.map(Number).map((at) => [at, !isRejection(quoteRebate(all, lavida, at))]);
process.stdout.write(JSON.stringify(answers));
await database.close();
