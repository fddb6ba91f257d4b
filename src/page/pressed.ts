import type { PageState } from '../profile/page-state';

/** What is done when the user presses a link to an address that the profile gives. */
type Handlers = { reading(): PageState | undefined; tell(address: string): void };

/** Looks at what the user presses for links to addresses that the profile gives, and at nothing else. */
export function watchPressed({ reading, tell }: Handlers, signal: AbortSignal): void {
  const onPress = (event: MouseEvent) => {
    const address = event.isTrusted && event.button < 2 ? addressOf(event) : undefined;
    if (address && isGiven(address, reading())) tell(address);
  };
  const passive = { signal, passive: true, capture: true };
  addEventListener('click', onPress, passive);
  addEventListener('auxclick', onPress, passive);
}

const addressOf = (event: Event) => event.composedPath().find((node) => node instanceof HTMLAnchorElement)?.href;

function isGiven(address: string, state: PageState | undefined): boolean {
  if (state?.kind !== 'profile') return false;
  const { links, bio } = state.profile.facts;
  const [own, text] = [links?.state === 'read' ? links.value : [], bio?.state === 'read' ? bio.value : ''];
  return own.some((link) => plain(link) === plain(address)) || text.toLowerCase().includes(plain(address));
}

const plain = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
