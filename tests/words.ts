import { cardsIn, messageName, messagesIn, sourceLanguage } from '../scripts/locales';

/** Outside a browser the words come from where the build takes them, in English. */
const namesOf = (messages: Record<string, string>) =>
  new Map(Object.entries(messages).map(([key, message]) => [messageName(key), message]));
const messages = namesOf(await messagesIn(sourceLanguage));
let cards: Map<string, string> | undefined;

function getMessage(name: string): string {
  const message = messages.get(name);
  if (message !== undefined || !name.startsWith('card_')) return message ?? '';
  cards ??= namesOf(cardsIn(sourceLanguage));
  return cards.get(name) ?? '';
}
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
