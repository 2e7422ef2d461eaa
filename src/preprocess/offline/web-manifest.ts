export const WEB_MANIFEST = 'manifest.webmanifest';

/** Drawn from src/app/favicon.svg by `npm run icons`. A maskable one may be cut to any shape by the system. */
export const ICONS = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

/** What a system needs to know to install the app. Addresses are relative to the manifest, wherever it is hosted. */
export function toWebManifest(): string {
  return JSON.stringify({
    name: 'Parallax: one story through all of its articles',
    short_name: 'Parallax',
    description: 'When things happened, what each article says about it, and who said what.',
    lang: 'en',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    // The paper of the light theme; a manifest knows no other.
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    icons: ICONS.map(({ file, size, purpose }) => ({
      src: `icons/${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
}
