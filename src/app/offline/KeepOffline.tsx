import { useState } from 'react';
import { SERVICE_WORKER } from '#bundle/service-worker-file.ts';
import { readBaseAddress } from '#queries/base-address.ts';
import { keepOffline } from './new-version.ts';
import { NewVersionNotice } from './NewVersionNotice.tsx';

/** Only where service workers are: neither on unsafe hosts nor in some private windows. */
export function KeepOffline() {
  const [version] = useState(() => {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src;
    if (!container || script === undefined) return null;
    return keepOffline(container, `${readBaseAddress()}${SERVICE_WORKER}`, script);
  });
  return version && <NewVersionNotice version={version} />;
}
