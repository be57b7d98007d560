/// <reference types="astro/client" />

export {};

declare global {
  namespace App {
    interface Locals {
      /** What the components in the prose of a topic print. */
      prose?: import('./record/views/prose.ts').ProseView;
      /** What the components of an editorial page print. */
      editorial?: import('./record/views/editorial.ts').EditorialParts;
    }
  }
}
