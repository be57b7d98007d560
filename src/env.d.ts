/// <reference types="astro/client" />

export {};

declare global {
  namespace App {
    interface Locals {
      /** The topic whose page is being printed. */
      topic?: string;
      /** What the components of an editorial page print. */
      editorial?: import('./record/views/editorial.ts').EditorialParts;
    }
  }
}
