import { publicAddress } from '../../src/record/address.ts';
import { fileError } from '../messages.ts';
import { BuildFailed } from './failed.ts';

/** Stops before any work where `SITE_URL` is no address. @throws BuildFailed */
export function refuseOtherAddresses(): void {
  try {
    publicAddress({}, process.env['SITE_URL']);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'Unset SITE_URL, or give it the address under which the site is published.';
    throw new BuildFailed('Nothing was published.', [fileError('SITE_URL', 'public-address', reason, hint)]);
  }
}
