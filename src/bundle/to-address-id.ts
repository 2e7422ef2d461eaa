/** A name as it can stand in an address: lower case, only a–z, 0–9, "_" and "-". Different names can give one id. */
export const toAddressId = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9_]+/)
    .filter((part) => part !== '')
    .join('-') || 'untitled';
