/** What may be on the market once only among flats: the project and the unit in one form, however its letters and digits are typed. */
export const apartmentUnitKey = (projectId: string, unit: string): string =>
  `${projectId}/${unit.normalize('NFKC').toUpperCase().trim().replace(/\s+/g, ' ')}`;
