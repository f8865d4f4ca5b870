import { createClient } from 'graphql-ws';
import { getLocale } from '#lib/paraglide/runtime.js';

/** Resolves the address at the moment of connecting, which keeps this module harmless outside a browser. */
const url = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

const patience = 8_000;
let open: WebSocket | null = null;
let overdue: ReturnType<typeof setTimeout> | undefined;

/** The window's one socket. It never reconnects by itself: `live` does, because only it knows the cursor to go on from. */
export const socket = createClient({
  url,
  lazy: true,
  retryAttempts: 0,
  keepAlive: 12_000,
  connectionParams: () => ({ lang: getLocale() }),
  on: {
    opened: (socket) => void (open = socket as WebSocket),
    // A socket that silently died answers no ping: close it, so that it is replaced.
    ping: (received) => {
      if (!received) overdue = setTimeout(() => open?.close(4408, 'no answer'), patience);
    },
    pong: (received) => {
      if (received) clearTimeout(overdue);
    },
    closed: () => clearTimeout(overdue),
  },
});
