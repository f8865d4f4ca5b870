import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('../src/lib/gql/graphql.ts', import.meta.url));
const asText = /export const (\w+Document) = new TypedDocumentString\(`([\s\S]*?)`\)/g;
const asTree = /export const (\w+Document) = (\{[^\n]*\}) as unknown as/g;
const imported = /import\s*\{([^}]*)\}\s*from\s*["']([^"']*gql\/graphql\.ts)["'];?/g;

function documents(): Map<string, string> {
  const source = readFileSync(generated, 'utf8');
  const texts = [...source.matchAll(asText)].map(([, name = '', text = '']) => {
    const short = text.replace(/\s+/g, ' ').trim();
    return [name, `new String(${JSON.stringify(short)})`] as const;
  });
  const trees = [...source.matchAll(asTree)].map(([, name = '', tree = '']) => [name, tree] as const);
  return new Map([...texts, ...trees]);
}

/** Gives each page the documents it asks with and no others: generated, they all stand in one module. */
export const documentsByPage = (): Plugin => ({
  name: 'huiyin-documents',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (id.includes('?document=') || !code.includes('gql/graphql.ts')) return null;
    const split = code.replace(imported, (_, names: string) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => `import { ${name} } from ${JSON.stringify(`${generated}?document=${name.split(' ')[0]}`)};`)
        .join('\n'),
    );
    return { code: split, map: null };
  },
  load: {
    order: 'pre',
    handler(id) {
      const name = id.split('gql/graphql.ts?document=')[1];
      return name ? `export const ${name} = ${documents().get(name)};` : null;
    },
  },
});
