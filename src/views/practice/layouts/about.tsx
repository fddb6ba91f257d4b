import { useState } from 'preact/hooks';
import type { LayoutProps } from './parts';

/** The text of a profile. A page may hold back a part of it until somebody asks for more. */
export function About({ profile: { bio, folded = [], writing } }: LayoutProps) {
  const [isOpen, setOpen] = useState(false);
  const isFolded = folded.length > 0 && !isOpen;
  return (
    <section class="part about">
      <h4>About</h4>
      <div data-practice="bio" {...writing}>
        {[...bio, ...(isOpen ? folded : [])].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {isFolded && (
          <button type="button" class="more" aria-expanded="false" onClick={() => setOpen(true)}>
            Read more
          </button>
        )}
      </div>
    </section>
  );
}
