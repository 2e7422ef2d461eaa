import type { OfflineMessage } from '#worker/offline/offline-protocol.ts';

/** Whether a new version of the app waits for this page to be reloaded. */
export interface NewVersion {
  subscribe: (listener: () => void) => () => void;
  isReady: () => boolean;
  /** Loads the page once more, in the new version. */
  reload: () => void;
}

/** As long as a tab stays open nobody else asks the host: a reader who comes back after an hour does. */
const ASK_AGAIN_MS = 3_600_000;

/**
 * Keeps the app for use without a network, and looks for newer versions. Where the browser does not let us, such as in
 * a private window, the app is loaded from its host each time, as it would be without.
 */
export function keepOffline(container: ServiceWorkerContainer, address: string, script: string): NewVersion {
  const listeners = new Set<() => void>();
  let isReady = false;
  let waiting: ServiceWorker | null = null;
  const tell = (worker: ServiceWorker | null) => {
    waiting = worker;
    isReady = true;
    for (const listener of listeners) listener();
  };

  const watch = (registration: ServiceWorkerRegistration) => {
    // Without a controller the page has just been loaded from the host: what waits then is what it is.
    const tellWaiting = () => {
      if (registration.waiting && container.controller) tell(registration.waiting);
    };
    tellWaiting();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tellWaiting);
    });
    // Another tab has changed to the new version: this one keeps its own until it is reloaded.
    let before = container.controller;
    container.addEventListener('controllerchange', () => {
      if (before) tell(null);
      before = container.controller;
    });
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' || Date.now() - asked < ASK_AGAIN_MS) return;
      asked = Date.now();
      // Without a network there is no new version.
      registration.update().catch(() => undefined);
    });
  };
  const adopt = ({ active }: ServiceWorkerRegistration) => {
    if (!container.controller) active?.postMessage({ kind: 'adopt', script } satisfies OfflineMessage);
  };

  container.register(address, { updateViaCache: 'none' }).then(watch, () => undefined);
  void container.ready.then(adopt);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isReady: () => isReady,
    reload: () => {
      if (waiting?.state !== 'installed') return location.reload();
      container.addEventListener('controllerchange', () => location.reload());
      waiting.postMessage({ kind: 'take over' } satisfies OfflineMessage);
    },
  };
}
