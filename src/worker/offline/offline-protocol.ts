/** What a page says to the service worker. */
export type OfflineMessage =
  /** The reader wants the new version: the worker that waits takes over. */
  | { kind: 'take over' }
  /** The page was loaded without a service worker, and runs this script, given by its whole address. */
  | { kind: 'adopt'; script: string };
