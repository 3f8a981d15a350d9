import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import type { Logger } from '@marque/kit/server/log.ts';
import { checkScalars } from './check-scalars.ts';

/**
 * The engine that plans and executes federated operations: our own executor of the Rust planner's plans.
 * `undefined`, with one line in the log, where the planner has no binary for this platform: the runtime then uses its own engine.
 */
export async function loadEngine(
  log: Logger,
  planner: () => Promise<unknown> = () => import('@graphql-hive/router-query-planner'),
): Promise<UnifiedGraphHandler | undefined> {
  try {
    await planner();
  } catch (error) {
    log.warn(
      { reason: error instanceof Error ? error.message : error },
      `The query planner has no binary for ${process.platform} ${process.arch}: using the runtime's own engine, which is slower.`,
    );
    return undefined;
  }
  const { unifiedGraphHandler } = await import('@marque/plan-executor/hive');
  return async (options) => {
    const handled = await unifiedGraphHandler(options);
    checkScalars(handled.unifiedGraph);
    return handled;
  };
}
