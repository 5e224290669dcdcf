import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Who sends a request: an address, without the part of it that an IPv6 client chooses freely. Behind `proxies` of our
 * own, each of which adds to `X-Forwarded-For` whom it got the request from, it is the one that the first of them added;
 * what stands before that, anybody may have written.
 */
export function clientOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies = 0): string {
  const named = String(headers['x-forwarded-for'] ?? '').split(',');
  const told = proxies > 0 ? named.at(-proxies)?.trim() : undefined;
  return network(told && isIP(told) ? told : (socket.remoteAddress ?? 'unknown'));
}

function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (address === '::1') return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const groups =
    tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
