import { describe, expect, it } from 'vitest';
import { linkOf, pictureKey } from '../../src/text/links';

describe('what an address stands for', () => {
  it.each<[address: string, kind: string | undefined, key?: string]>([
    ['https://www.Orrigade.example/', 'site', 'orrigade.example'],
    ['orrigade.example/index.html', 'site', 'orrigade.example'],
    ['https://clocks.orrigade.example', 'site', 'clocks.orrigade.example'],
    ['https://orrigade.example/works/one#top', 'page', 'orrigade.example/works/one'],
    ['https://orrigade.example/w?b=2&utm_source=x&a=1', 'page', 'orrigade.example/w?a=1&b=2'],
    ['https://github.com/Tamsel-O', 'account', 'github.com/tamsel-o'],
    ['https://github.com/tamsel-o/clocks', 'page', 'github.com/tamsel-o/clocks'],
    ['https://www.linkedin.com/in/tamsel-o/', 'account', 'linkedin.com/in/tamsel-o'],
    ['https://stackoverflow.com/users/123/tamsel', 'account', 'stackoverflow.com/users/123'],
    ['https://www.freelancer.com/u/tamsel7', 'account', 'freelancer.com/u/tamsel7'],
    ['https://github.com', undefined],
    ['https://play.google.com/', undefined],
    ['no address', undefined],
    ['', undefined],
  ])('%s', (address, kind, key) => {
    expect(linkOf(address)).toEqual(kind && { kind, key });
  });
});

describe('the file of a picture', () => {
  const one = (address: string) => pictureKey(`https://pictures.example${address}`);

  it.each([
    ['/p/31415926_50x50.jpg', '/p/31415926_200x200.jpg'],
    ['/p/face.png?w=50', '/p/face.png?w=200'],
    ['/avatar/0f1e2d3c4b5a6978?s=32', '/avatar/0f1e2d3c4b5a6978'],
  ])('%s is %s in another size', (small, large) => {
    expect(one(small)).toBe(one(large));
  });

  it.each([
    ['/show?id=5', '/show?id=6'],
    ['/p/one.png', '/p/two.png'],
  ])('%s is not %s', (first, second) => {
    expect(one(first)).not.toBe(one(second));
  });

  it('needs a path', () => {
    expect(pictureKey('https://pictures.example/')).toBeUndefined();
  });
});
