import { marketplaceOfFile } from '../../support/marketplace.ts';
import { storefrontSuite } from './suite.ts';

const market = marketplaceOfFile();
storefrontSuite(() => market.execute);
