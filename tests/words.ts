import { cardsIn, messagesIn, sourceLanguage } from '../scripts/locales';

/** Outside a browser the words come from where the build takes them, in English. */
const messages = await messagesIn(sourceLanguage);
let cards: Record<string, string> | undefined;
const lookUp = (key: string) => {
  if (!key.startsWith('card.')) return messages[key];
  cards ??= cardsIn(sourceLanguage);
  return cards[key] ?? messages[key];
};

const keys = new Map(Object.keys(messages).map((key) => [key.replaceAll('.', '_'), key]));
const getMessage = (name: string) => lookUp(keys.get(name) ?? name.replace('card_', 'card.')) ?? '';
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
