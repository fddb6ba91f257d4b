import { cardsIn, messageName, messagesIn, sourceLanguage } from '../scripts/locales';

/** Outside a browser the words come from where the build takes them, in English; most tests need none. */
const namesOf = (messages: Record<string, string>) =>
  new Map(Object.entries(messages).map(([key, message]) => [messageName(key), message]));
let messages: Map<string, string> | undefined;
let cards: Map<string, string> | undefined;

function getMessage(name: string): string {
  messages ??= namesOf(messagesIn(sourceLanguage));
  const message = messages.get(name);
  if (message !== undefined || !name.startsWith('card_')) return message ?? '';
  cards ??= namesOf(cardsIn(sourceLanguage));
  return cards.get(name) ?? '';
}
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
