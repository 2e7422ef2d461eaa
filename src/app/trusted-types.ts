/**
 * The one door through which strings may become HTML, as the page's policy demands, and it stays shut for markup:
 * vis-timeline writes axis labels and empty strings with `innerHTML`, so plain text may pass; a string that could
 * hold an element or an entity is refused. Browsers without Trusted Types do without.
 */
export function installTrustedTypesPolicy(): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (/[<&]/.test(text)) throw new TypeError('Markup is never made from a string here');
      return text;
    },
  });
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string }): unknown;
}

declare global {
  interface Window {
    /** Not yet in TypeScript's library: https://w3c.github.io/trusted-types/dist/spec/ */
    trustedTypes?: TrustedTypePolicyFactory;
  }
}
