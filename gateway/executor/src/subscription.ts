import { type ExecutionResult, GraphQLError } from 'graphql';
import { answerOf, failed, requestOf, variablesFor } from './plan/call.ts';
import type { Run } from './plan/run.ts';
import type { Prepared } from './prepare.ts';
import { relocated } from './result/problems.ts';
import type { SubgraphResult } from './subgraph.ts';

/** How one event's result begins and ends. */
interface EventRun {
  readonly start: () => Run;
  readonly finish: (run: Run) => ExecutionResult;
}

/**
 * Opens the source of a subscription. Each event begins a run of its own, from the source's data through the fetches
 * that add to it, so that neither data nor errors are carried from one to the next. Ending the result ends the source.
 */
export async function openEvents(
  { plan }: Prepared,
  event: EventRun,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult, void, void>> {
  const source = plan?.source;
  if (!plan || !source) return { errors: [new GraphQLError('There is nothing to subscribe to.')] };
  const { call } = source;
  const opening = event.start();
  let opened: SubgraphResult | AsyncIterable<SubgraphResult>;
  try {
    opened = await opening.subgraph(call.subgraph, requestOf(opening, call, variablesFor(opening, call)));
  } catch (thrown) {
    return { errors: failed(call, thrown).errors.map((error) => relocated(error, undefined)) };
  }
  if (!isIterable(opened)) {
    const { errors } = answerOf(call, opened);
    if (errors.length > 0) return { errors: errors.map((error) => relocated(error, undefined)) };
    return { errors: [new GraphQLError(`The subgraph ${call.subgraph} did not open the subscription.`)] };
  }
  return results(opened, async (result) => {
    const run = event.start();
    source.take(run, answerOf(call, result));
    await plan.run(run);
    return event.finish(run);
  });
}

/** A generator function would not do: its `return` waits for the next event, and a caller who leaves would not end the source. */
function results(
  source: AsyncIterable<SubgraphResult>,
  resultOf: (event: SubgraphResult) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult, void, void> {
  const events = source[Symbol.asyncIterator]();
  return {
    next: async () => {
      const event = await events.next();
      return event.done ? { done: true, value: undefined } : { done: false, value: await resultOf(event.value) };
    },
    return: async () => {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function isIterable(opened: object): opened is AsyncIterable<SubgraphResult> {
  return Symbol.asyncIterator in opened;
}
