/** As many random bytes, as lower-case hexadecimal digits. It works where no secure context gives UUIDs. */
export function randomHex(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
