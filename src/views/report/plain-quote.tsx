import { shownQuote } from '../quote';

type Props = { quote: string; caption: string };

/** Words that cannot be shown on the page, and where they stand. */
export const PlainQuote = ({ quote, caption }: Props) => (
  <figure>
    <blockquote dir="auto">{shownQuote(quote)}</blockquote>
    <figcaption class="quiet">{caption}</figcaption>
  </figure>
);
