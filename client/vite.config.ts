import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { documentsByPage } from './build-plugins/documents.ts';
import { compileMessages, messages } from './build-plugins/messages.ts';

const api = process.env['HUIYIN_API'] ?? 'http://localhost:4000';

// Type checks and tests read this file without building: they need the messages too.
compileMessages();

export default defineConfig({
  plugins: [
    messages(),
    documentsByPage(),
    tailwindcss(),
    sveltekit({
      adapter: adapter({ out: 'build' }),
      compilerOptions: { runes: true },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'blob:', 'data:'],
          'connect-src': ['self', 'ws:', 'wss:'],
          'frame-ancestors': ['none'],
          'base-uri': ['self'],
          'object-src': ['none'],
        },
      },
    }),
  ],
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/files': api,
      '/demo/enter': api,
    },
  },
  test: { name: 'client', include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
