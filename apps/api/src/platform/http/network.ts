import ipaddr from 'ipaddr.js';

/**
 * The network from which an address comes, as far as one can tell: an IPv4 address itself, because many households share one
 * already; of an IPv6 address the first 64 bits, because a household has them all to itself (RFC 6177 §2).
 *
 * @param address IPv4, IPv6, or IPv4 mapped into IPv6 (`::ffff:192.0.2.1`)
 */
export function networkOf(address: string): string {
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString();
}
