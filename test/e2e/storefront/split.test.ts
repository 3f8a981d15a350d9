import { openedForFile } from '../../support/marketplace.ts';
import { startSplit } from '../../support/split.ts';
import { storefrontSuite } from './suite.ts';

storefrontSuite(openedForFile(startSplit));
