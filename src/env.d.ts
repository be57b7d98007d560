/// <reference types="astro/client" />

import type { ResolvedCite } from './record/types.ts';

declare global {
  namespace App {
    interface Locals {
      /** Citations of the page so far, in order; the number of each is its place, from 1. */
      cites?: ResolvedCite[];
      /** The topic whose page is being printed. */
      topic?: string;
    }
  }
}
