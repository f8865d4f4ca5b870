import type { OwnDataQuery } from '#lib/gql/graphql.ts';

/** One's own data as a file another program reads. */
export const copyOf = (data: OwnDataQuery['ownData']): string => `${JSON.stringify(data, null, 2)}\n`;

/** Hands a text to the browser as a file. */
export function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
