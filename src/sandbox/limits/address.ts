/** The first four groups of an IPv6 address; `::` stands for as many zeros as are missing. */
function readNetwork(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const [start, end] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const missing = tail === undefined ? 0 : 8 - start!.length - end!.length;
  const groups = [...start!, ...Array<string>(Math.max(0, missing)).fill('0'), ...end!];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** What counts as one address: an IPv6 customer has a whole /64 to choose from. */
export function normaliseAddress(address: string): string {
  if (!address.includes(':')) return address;
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? readNetwork(address);
}
