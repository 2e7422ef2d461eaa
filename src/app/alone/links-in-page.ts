/**
 * Plain links of the app, made right for a page whose state stands behind the "#": "#main" leads to a part of the page
 * and is no address of the app, and "?event=…" belongs behind the address of the page that is shown.
 */
export function keepLinksInPage(): void {
  document.addEventListener('click', goToPart, { capture: true });
  for (const before of ['pointerdown', 'focusin', 'pointerover'] as const) {
    document.addEventListener(before, completeLink, { capture: true });
  }
}

function findLink(event: Event, begin: string): HTMLAnchorElement | null {
  const { target } = event;
  return target instanceof Element ? target.closest<HTMLAnchorElement>(`a[href^="${begin}"]`) : null;
}

function goToPart(event: Event): void {
  const href = findLink(event, '#')?.getAttribute('href');
  if (href === null || href === undefined || href.startsWith('#/')) return;
  event.preventDefault();
  const part = document.getElementById(decodeURIComponent(href.slice(1)));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

function completeLink(event: Event): void {
  const link = findLink(event, '?');
  const [page = ''] = location.hash.split('?');
  link?.setAttribute('href', `${page}${link.getAttribute('href')}`);
}
