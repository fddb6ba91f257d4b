import { expect, it } from 'vitest';
import { isEnglish } from '../../src/text/language';

it.each([
  ['I design logos for small shops and cafés in town.', true],
  ['React, Node, SQL', true],
  ['', true],
  ['Ich gestalte Logos für kleine Läden und die Gastronomie, mit viel Liebe.', false],
  ['Diseño logotipos para tiendas y con mucho gusto por el detalle.', false],
  ['Je dessine des logos pour les petits magasins et une équipe.', false],
  ['Я рисую логотипы для магазинов и кафе', false],
  ['私は小さなお店のロゴをデザインします。 経験は十年です。 よろしくお願いします。', false],
])('isEnglish(%j) is %s', (text, expected) => {
  expect(isEnglish(text)).toBe(expected);
});
