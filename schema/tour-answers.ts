/** What earlier stops of the tour answered, by their ids. */
export type TourAnswers = Readonly<Record<string, unknown>>;

const reference = /^\{([\w-]+)\.([\w.]+)\}$/;

/** Puts what earlier stops answered in the place of the texts `{stop.path.to.value}` of a stop's variables; leaves those of which there is no answer yet. */
export function fillIn(variables: unknown, answers: TourAnswers): unknown {
  if (typeof variables === 'string') {
    const [, stop = '', path = ''] = reference.exec(variables) ?? [];
    return at(answers[stop], path.split('.')) ?? variables;
  }
  if (Array.isArray(variables)) return variables.map((one) => fillIn(one, answers));
  if (typeof variables !== 'object' || variables === null) return variables;
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fillIn(value, answers)]));
}

function at(answer: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
    answer,
  );
}
