/** Outlines of what is sold, by schema.org's body types and for flats. */
const outlines: Readonly<Record<string, string>> = {
  SEDAN: 'M3 21c0-4 2-5 6-5.6L15 10c1-.8 2-1 4-1h8c2 0 3 .3 4.300 1.300L37 15c5 .6 8 1.600 8 6v1H3zM15.500 15.500h20',
  SUV: 'M4 21v-5c0-1 .5-1.500 2-2l6-5c1.500-1.200 2.500-1.500 5-1.500h15c2 0 3 .4 4 1.500l4 5c3 .7 5 1.500 5 4v4H4zM13 14h25M25 7.500V14',
  HATCHBACK:
    'M5 21c0-4 1-5 5-5.600L16 9.500c1-.8 2-1 4-1h11c2 0 3 .5 4 2l4 6c2.500.6 4 1.500 4 4.500v1H5zM16 15.500h21',
  WAGON:
    'M3 21c0-4 2-5 6-5.600L15 10c1-.8 2-1 4-1h18c2 0 3 .4 3.600 1.600l2.400 5C44.500 17 45 18 45 21v1H3zM15 15.500h26M29 9v6',
  APARTMENT:
    'M8 26V9l12-5v22M20 12l18-4v18M4 26h40M12 12v.1M12 16v.1M12 20v.1M16 12v.1M16 16v.1M16 20v.1M26 14v.1M31 13v.1M26 18v.1M31 18v.1M26 22v.1M31 22v.1',
};

/** A small line drawing beside a listing; it says nothing that the words do not. */
export function Silhouette({ of }: { readonly of: string | null | undefined }) {
  const shape = outlines[of ?? ''] ?? outlines.SEDAN;
  return (
    <svg class="silhouette" viewBox="0 0 48 28" aria-hidden="true">
      <path d={shape} />
      {of === 'APARTMENT' ? null : (
        <>
          <circle cx="12.500" cy="22" r="3.200" />
          <circle cx="35.500" cy="22" r="3.200" />
        </>
      )}
    </svg>
  );
}
