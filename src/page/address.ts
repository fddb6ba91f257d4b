/** Calls back when the address changes without a new document, until `signal` aborts. */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let address = location.href;
  const check = () => {
    if (location.href === address) return;
    address = location.href;
    onChange();
  };
  navigation.addEventListener('currententrychange', check, { signal });
}
