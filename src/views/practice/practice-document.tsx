import { render } from 'preact';
import { ProfilePage } from './profile-page';
import type { PracticeProfile } from './profiles';

/** A practice profile as a page that nobody sees, to be read. */
export function practiceDocument(profile: PracticeProfile): Document {
  const unseen = document.implementation.createHTMLDocument(profile.name);
  const main = unseen.createElement('main');
  unseen.body.append(main);
  render(<ProfilePage profile={profile} />, main);
  return unseen;
}
