import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '@marque/kit/server/log.ts';
import { onTestFinished } from 'vitest';
import { type Marketplace, type MarketplaceOptions, startMarketplace } from '../marketplace.ts';
import { library } from './library.ts';

/** Registers what ends with a test, or with a file of tests. */
export type AtEnd = (end: () => Promise<void> | void) => void;

/** A folder that is gone when the test ends. */
export function testFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'marque-gateway-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The library behind a gateway in this process, ended with the test. */
export async function startLibrary(options: Partial<MarketplaceOptions> = {}): Promise<Marketplace> {
  const marketplace = await startMarketplace({ dataFolder: testFolder(), graph: library, log: silentLog, ...options });
  onTestFinished(marketplace.close);
  return marketplace;
}
