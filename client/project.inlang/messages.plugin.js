// Reads the flat message files of each folder. A value is a sentence with {names}, or { one, other } chosen by `count`.
const ref = (name) => ({ type: 'variable-reference', name });

function pattern(text) {
  return text
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((part) =>
      /^\{\w+\}$/.test(part)
        ? { type: 'expression', arg: ref(part.slice(1, -1)) }
        : { type: 'text', value: part },
    );
}

const names = (value) => {
  const texts = typeof value === 'string' ? [value] : Object.values(value);
  const found = texts.flatMap((t) => [...t.matchAll(/\{(\w+)\}/g)].map((m) => m[1]));
  return [...new Set(typeof value === 'string' ? found : ['count', ...found])];
};

const plural = {
  type: 'local-variable',
  name: 'countPlural',
  value: {
    type: 'expression',
    arg: ref('count'),
    annotation: { type: 'function-reference', name: 'plural', options: [] },
  },
};

function importFiles({ files, settings }) {
  const perFile = files.map((f) => ({
    locale: f.locale,
    entries: Object.entries(JSON.parse(new TextDecoder().decode(f.content))),
  }));
  const inputs = new Map();
  const plurals = new Set();
  for (const { entries } of perFile)
    for (const [key, value] of entries) {
      inputs.set(key, [...new Set([...(inputs.get(key) ?? []), ...names(value)])]);
      if (typeof value !== 'string') plurals.add(key);
    }
  const bundles = [...inputs].map(([id, vars]) => ({
    id,
    declarations: [
      ...vars.map((name) => ({ type: 'input-variable', name })),
      ...(plurals.has(id) ? [plural] : []),
    ],
  }));
  const messages = [];
  const variants = [];
  for (const { locale, entries } of perFile)
    for (const [bundleId, value] of entries) {
      const many = typeof value !== 'string';
      messages.push({ bundleId, locale, selectors: many ? [ref('countPlural')] : [] });
      for (const [form, text] of many ? Object.entries(value) : [['', value]])
        variants.push({
          messageBundleId: bundleId,
          messageLocale: locale,
          matches: !many
            ? []
            : form === 'other'
              ? [{ type: 'catchall-match', key: 'countPlural' }]
              : [{ type: 'literal-match', key: 'countPlural', value: form }],
          pattern: pattern(text),
        });
    }
  return { bundles, messages, variants };
}

export default {
  key: 'huiyin.messages',
  toBeImportedFiles: ({ settings }) =>
    settings['huiyin.messages'].folders.flatMap((folder) =>
      settings.locales.map((locale) => ({ path: `${folder}/${locale}.json`, locale })),
    ),
  importFiles,
};
