import type { Localized } from '@marque/schema/events.ts';

/** The name that lists are sorted by: the English one where there is one, else the original, in lower case. */
export const sortName = (name: Localized): string => (name.en ?? Object.values(name)[0] ?? '').toLowerCase();
