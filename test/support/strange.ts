/** Texts that are no id of anything, whatever they look like. */
export const noIds: readonly string[] = [
  '',
  ' ',
  'x'.repeat(10_240),
  '../../etc',
  "1'; DROP TABLE listings; --",
  '%00',
  '\u0000',
  '\ud800',
  '🚗',
  '\u202ebrd_tesla',
];

/** Ids that nothing has; some of them every object of JavaScript answers to. */
export const unknownIds: readonly string[] = ['1e3', '__proto__', 'constructor', 'toString'];

/** Texts that no database, log or page could hold, and one that is longer than any text may be. */
export const noTexts: readonly string[] = ['a\u0000b', 'a\ud800', 'a\u001bb', 'a\u202eb', 'x'.repeat(10_240)];
