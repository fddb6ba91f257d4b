import type { ComponentChildren } from 'preact';
import { guidanceUrl } from '../../guidance';
import type { Block, Inline } from '../../guidance/blocks';

export const Blocks = ({ of: blocks }: { of: Block[] }) => <>{blocks.map(shown)}</>;

function shown(block: Block) {
  const [kind, ...parts] = block;
  if (kind === 'ul') return <ul>{items(parts as Inline[][])}</ul>;
  if (kind === 'ol') return <ol>{items(parts as Inline[][])}</ol>;
  if (kind === 'from') return <ol start={parts[0] as number}>{items(parts.slice(1) as Inline[][])}</ol>;
  const words = <Words of={parts as Inline[]} />;
  if (kind === 'q') {
    return (
      <blockquote>
        <p>{words}</p>
      </blockquote>
    );
  }
  const Tag = kind;
  return <Tag>{words}</Tag>;
}

const items = (all: Inline[][]): ComponentChildren =>
  all.map((words) => (
    <li>
      <Words of={words} />
    </li>
  ));

const Words = ({ of: words }: { of: Inline[] }) => <>{words.map(word)}</>;

function word(inline: Inline) {
  if (typeof inline === 'string') return inline;
  if (inline[0] === 'a') {
    const [, href, ...words] = inline;
    return <Link href={href} words={words} />;
  }
  const [kind, ...words] = inline;
  const Tag = kind === 'b' ? 'strong' : 'em';
  return (
    <Tag>
      <Words of={words} />
    </Tag>
  );
}

/** A link out of the extension says where it leads. */
function Link({ href, words }: { href: string; words: Inline[] }) {
  if (!href.startsWith('https://')) {
    return (
      <a href={guidanceUrl(href.replace(/\.md$/, ''))}>
        <Words of={words} />
      </a>
    );
  }
  const host = new URL(href).hostname.replace(/^www\./, '');
  return (
    <>
      <a href={href} target="_blank" rel="noopener noreferrer">
        <Words of={words} />
      </a>{' '}
      <span class="host">({host})</span>
    </>
  );
}
