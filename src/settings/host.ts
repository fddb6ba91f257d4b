/** "people.example", from an address or a host as typed. @returns nothing where it is neither. */
export function parseHost(typed: string): string | undefined {
  const address = /^[a-z][a-z+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' && /^[\w-]+(\.[\w-]+)+$/.test(host) ? host : undefined;
}
