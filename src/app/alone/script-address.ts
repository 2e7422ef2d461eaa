const own = new Set<string>();

/** An address for the code of a worker, which a file cannot load from another one. */
export function toScriptAddress(code: string): string {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  own.add(address);
  return address;
}

export const isOwnScript = (address: string): boolean => own.has(address);
