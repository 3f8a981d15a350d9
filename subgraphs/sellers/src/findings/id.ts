const prefix = 'fnd_';
const digits = 13;

/** The id of a finding: ids sort by the time at which it came to be known. */
export const findingIdOf = (position: number): string => `${prefix}${String(position).padStart(digits, '0')}`;

/** The number in the id of a finding; null for what is no id of one. */
export const positionOfFinding = (id: string): number | null =>
  /^fnd_\d{13}$/.test(id) ? Number(id.slice(prefix.length)) : null;
