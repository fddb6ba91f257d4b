import { direction, language } from '../words';

/** Says what the page is called, in which language it is, and from where it is read. */
export function speak(title: string): void {
  document.title = title;
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
