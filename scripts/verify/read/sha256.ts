import { hash } from 'node:crypto';

/** SHA-256, in letters. */
export const sha256 = (data: Buffer | string) => hash('sha256', data, 'base64url');
