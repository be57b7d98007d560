/**
 * Waits for works that run at the same time. Where one fails the others are waited for too, so that nothing writes
 * on behind the back of whoever cleans up.
 *
 * @throws what the first of them threw, in their order.
 */
export async function sideBySide(...works: readonly Promise<unknown>[]): Promise<void> {
  for (const end of await Promise.allSettled(works)) {
    if (end.status === 'rejected') throw end.reason;
  }
}
