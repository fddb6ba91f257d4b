/** Hands a text to the user as a file. It goes from memory to the disk, not over the network. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser has yet to begin with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
