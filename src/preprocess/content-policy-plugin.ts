import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Writes the Content-Security-Policy into the built page. Scripts of the page itself are allowed by their hash,
 * everything else only from the same place; strings become HTML through no door but the policy `default`,
 * which src/app/trusted-types.ts defines. Not in dev, where the dev server puts its own scripts into the page.
 */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'parallax-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html,
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: toPolicy(html) },
            injectTo: 'head-prepend',
          },
        ],
      }),
    },
  };
}

function toPolicy(html: string): string {
  const inlineScripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineScripts.join(' ')}`.trimEnd(),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
