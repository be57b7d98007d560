import { createHash } from 'node:crypto';

/** SHA-256, in letters. */
export const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('base64url');
