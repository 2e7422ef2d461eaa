/** Where the app lies on its host, ending in "/". The page says it, so that one build can be put under any path. */
export const readBaseAddress = (): string => document.documentElement.dataset['base'] ?? '/';
