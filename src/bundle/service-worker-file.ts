/** At the address of the app itself, of which it serves all that lies below. */
export const SERVICE_WORKER = 'service-worker.js';
