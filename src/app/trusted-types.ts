import { SERVICE_WORKER } from '#bundle/service-worker-file.ts';
import { readBaseAddress } from '#queries/base-address.ts';

/**
 * The one door through which strings may become HTML or scripts, as the page's policy demands. It stays shut for
 * markup: vis-timeline empties its elements with `innerHTML = ''`, so the empty string may pass and no other. Of
 * scripts it lets through those that the app starts beside the page, and no other address. Browsers without Trusted
 * Types do without.
 */
export function installTrustedTypesPolicy(isOwnScript: (address: string) => boolean): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (text !== '') throw new TypeError('Markup is never made from a string here');
      return text;
    },
    createScriptURL: (address) => {
      if (!isOwnScript(address)) throw new TypeError('Scripts come only from the app’s own files');
      return address;
    },
  });
}

/** The workers, and the service worker, that the build has put among the app's own files. */
export function isFileOfApp(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  const base = readBaseAddress();
  return (
    origin === location.origin && (pathname.startsWith(`${base}assets/`) || pathname === `${base}${SERVICE_WORKER}`)
  );
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(address: string): string },
  ): unknown;
}

declare global {
  interface Window {
    /** Not yet in TypeScript's library: https://w3c.github.io/trusted-types/dist/spec/ */
    trustedTypes?: TrustedTypePolicyFactory;
  }
}
