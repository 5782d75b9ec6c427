/** The first four of an IPv6 address's eight groups: the network that one subscriber gets (RFC 6177). */
const NETWORK_GROUPS = 4;
const ALL_GROUPS = 8;

const groupsOf = (part: string): string[] => (part === "" ? [] : part.split(":"));

/**
 * Whom tries are counted against: an IPv4 address as it is, also where it comes wrapped in IPv6; of an IPv6 address the
 * network, because whoever has one address of it has all of them.
 */
export function networkOf(address: string): string {
  const wrapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (wrapped !== undefined) return wrapped;
  if (!address.includes(":")) return address;
  const [start = "", end = ""] = address.toLowerCase().split("::");
  const before = groupsOf(start);
  const after = groupsOf(end);
  const zeros = Math.max(0, ALL_GROUPS - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  return groups.slice(0, NETWORK_GROUPS).join(":");
}
