/**
 * Whether the Host header of a request names one host; none is named only by HTTP/1.0. Whatever else it says is to be
 * refused (RFC 9112, section 3.2): no address can be made of it, and a proxy may have gone by another part of it.
 */
export function namesOneHost(host: string | undefined): boolean {
  return host === undefined || (/^[^\s,/\\?#@]+$/.test(host) && URL.canParse(`http://${host}`));
}
