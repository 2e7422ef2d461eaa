/** Hands the reader a file to keep, made here and now; nothing is sent anywhere. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn; kept any longer it would only fill memory.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
