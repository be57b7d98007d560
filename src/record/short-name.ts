/**
 * A short name for a text; two texts have one name by a chance of one in 2^53. The platform's own hashes answer
 * later, and to wait thousands of times takes longer than all else that a key needs.
 * @see cyrb53, by bryc (public domain): https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
 */
export function shortName(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
