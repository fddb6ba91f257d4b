/** The words of one language, by key: `words('export.title', value)`. */
export type Words = (key: string, ...values: (string | number)[]) => string;

type Tree = { [key: string]: string | Tree };

/** Words from a tree of them; `$1` to `$9` stand for values. A key that is not there is shown as it is. */
export const wordsFrom =
  (tree: Tree): Words =>
  (key, ...values) => {
    const found = key.split('.').reduce<string | Tree | undefined>(stepInto, tree);
    if (typeof found !== 'string') return key;
    return found.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  };

const stepInto = (tree: string | Tree | undefined, part: string) =>
  typeof tree === 'object' && Object.hasOwn(tree, part) ? tree[part] : undefined;
