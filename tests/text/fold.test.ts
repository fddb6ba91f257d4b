import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold';

describe('fold', () => {
  it.each([
    ['Plain Words', 'plain words'],
    ['𝗧𝗲𝗹𝗲𝗴𝗿𝗮𝗺 𝒂𝒏𝒅 𝕄𝕠𝕣𝕖', 'telegram and more'],
    ['Ⓢⓚⓨⓟⓔ 🅢🅚🅨🅟🅔 🆂🅺🆈🅿🅴', 'skype skype skype'],
    ['Ｓｋｙｐｅ　０９０', 'skype 090'],
    ['ᴛᴇʟᴇɢʀᴀᴍ', 'telegram'],
    ['Café, naïve, Zoë, Łódź', 'cafe, naive, zoe, lodz'],
    ['tele\u200bgram so\u00adft', 'telegram soft'],
    ['1️⃣2️⃣ ➕ ①②', '12 + 12'],
    ['“curly” ‘quotes’', '"curly" \'quotes\''],
    ['one—two', 'one - two'],
    ['Т\u0435l\u0435gr\u0430m', 'telegram'],
    ['WhαtsApp', 'whatsapp'],
    ['Телеграм', 'телеграм'],
    ['Ελλάδα', 'ελλαδα'],
    ['ﬁne', 'fine'],
    ['한국어', '한국어'],
    ['', ''],
  ])('%j says %j', (original, text) => {
    expect(fold(original).text).toBe(text);
  });

  it.each(['𝗧𝗲𝗹𝗲𝗴𝗿𝗮𝗺 𝗺𝗲', 'e\u0301 tele\u200bgram 1️⃣', '😀 ﬁne Ⓢⓚⓨⓟⓔ', 'plain'])(
    'finds the way back in %j',
    (original) => {
      const { text, at } = fold(original);
      expect(at).toHaveLength(text.length + 1);
      expect(at.at(-1)).toBe(original.length);
      const start = text.search(/[a-z]/);
      const words = original.slice(at[start], at[text.length]);
      expect(fold(words).text).toBe(text.slice(start));
    },
  );

  it('loses halves of characters and stays in order', () => {
    const { text, at } = fold('a\ud800b\udc00c');
    expect(text).toBe('abc');
    expect([...at]).toEqual([0, 2, 4, 5]);
  });
});
