import { SetBy } from '../organisation';

type Props = { id: string; title: string; text: string };

/** In the place of a section that the organisation does not allow. */
export function SetAside({ id, title, text }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <SetBy />
    </section>
  );
}
