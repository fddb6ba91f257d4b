const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone);
  const format = newFormat(zone);
  formats.set(zone, format);
  return format;
}

function newFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    // An older engine does not know a newer zone.
    return undefined;
  }
}

/** "GMT", "GMT+5:30", "GMT-03:30". */
const written = /^GMT(?:([+-−])(\d{1,2})(?::?(\d{2}))?(?::?\d{2})?)?$/;

/**
 * Minutes east of UTC in a zone at an instant (milliseconds since 1970), or nothing where this engine does not know
 * the zone. Zones are compared by this, never by name: engines rename them.
 */
export function offsetIn(zone: string, instant: number): number | undefined {
  const parts = formatOf(zone)?.formatToParts(instant);
  const match = written.exec(parts?.find(({ type }) => type === 'timeZoneName')?.value ?? '');
  if (!match) return undefined;
  const [, sign, hours = '0', minutes = '0'] = match;
  const size = Number(hours) * 60 + Number(minutes);
  return size === 0 ? 0 : size * (sign === '+' ? 1 : -1);
}

/** Minutes east of UTC in use in these zones at an instant, sorted, each once. */
export function offsetsIn(zones: Iterable<string>, instant: number): number[] {
  const offsets = [...zones].map((zone) => offsetIn(zone, instant)).filter((offset) => offset !== undefined);
  return [...new Set(offsets)].sort((a, b) => a - b);
}

export const isZone = (zone: string): boolean => formatOf(zone) !== undefined;
