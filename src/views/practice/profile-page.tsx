import type { ComponentType } from 'preact';
import { Code } from './layouts/code';
import { Cv } from './layouts/cv';
import { Gig } from './layouts/gig';
import { Market } from './layouts/market';
import type { LayoutProps } from './layouts/parts';
import type { Layout } from './profiles';

const layouts: Record<Layout, ComponentType<LayoutProps>> = { market: Market, code: Code, gig: Gig, cv: Cv };

/**
 * A profile as an invented site shows it. It is in English whatever the language around it, as the rules that read
 * sentences are; the hooks are read by `sites/practice.ts`.
 */
export function ProfilePage({ profile }: LayoutProps) {
  const Page = layouts[profile.layout];
  return (
    <article class={`lookalike ${profile.layout}`} lang="en" dir="ltr">
      <Page profile={profile} />
    </article>
  );
}
