/** How names are compared: without capitals, accents and punctuation, so that `Mercedes Benz` is `Mercedes-Benz` and `Citroen` is `Citroën`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
