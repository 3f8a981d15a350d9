const prefix = 'evd_';
const digits = 13;

/** The id of evidence: ids sort by the time at which it was frozen. */
export const evidenceIdOf = (position: number): string => `${prefix}${String(position).padStart(digits, '0')}`;
