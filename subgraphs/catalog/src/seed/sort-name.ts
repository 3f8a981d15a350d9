/** A name as lists sort by it, byte by byte: small letters without accents, so that `Škoda` stands by `smart` and `BMW` by `Buick`. */
export const sortNameOf = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
