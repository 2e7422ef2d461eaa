/** The key that opens the search over everything, as this keyboard has it. */
export const toCommandKey = (): string => (/mac|iphone|ipad/i.test(navigator.platform) ? '⌘K' : 'Ctrl+K');
