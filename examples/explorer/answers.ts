import { fillIn, type TourAnswers } from '@marque/schema/tour-answers.ts';
import type { Stop } from './tour.ts';

const place = 'marque-tour';

/** What the stops answered that were sent in this tab; gone with it. */
const kept = (): TourAnswers => JSON.parse(sessionStorage.getItem(place) ?? '{}');

/** The variables of a stop with what earlier stops answered in their places. */
export const variablesOf = ({ variables }: Stop): unknown => fillIn(variables, kept());

/** Fetches, and keeps what a stop answered to its own operation, unless that was a refusal, which names nothing to go on with. */
export const fetchFor =
  (stop: Stop | undefined): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : {};
    const isOfStop =
      typeof sent === 'object' && sent !== null && 'operationName' in sent && sent.operationName === stop?.operation;
    if (!stop || !isOfStop) return response;
    const { data }: { data?: Readonly<Record<string, { readonly code?: string } | null>> | null } = await response
      .clone()
      .json(); // a GraphQL answer
    const isRefused = Object.values(data ?? {}).some((value) => value?.code !== undefined);
    if (data && !isRefused) sessionStorage.setItem(place, JSON.stringify({ ...kept(), [stop.id]: data }));
    return response;
  };
