import ipaddr from 'ipaddr.js';

/**
 * The network from which an address comes, as far as one can tell: an IPv4 address itself, because many households share one
 * already; of an IPv6 address the first 64 bits, because a household has them all to itself (RFC 6177 §2).
 *
 * @param address IPv4, IPv6, or IPv4 mapped into IPv6 (`::ffff:192.0.2.1`), with or without a port, which some proxies add;
 * anything else, as a connection that is gone has it, is of one network called `unknown`
 */
export function networkOf(address: string): string {
  const withoutPort = address.replace(/^\[(.*)\](:\d+)?$|^([\d.]+):\d+$/, '$1$3');
  if (!ipaddr.isValid(withoutPort)) return 'unknown';
  const parsed = ipaddr.process(withoutPort);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString();
}
