import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Why a document could not be looked through. */
export type Unread = 'LOCKED' | 'BROKEN' | 'TOO_MUCH';

// In a thread of its own, with a memory of its own, and ended when its time is up: a document may be made to keep its reader busy.
const reader = `
const { parentPort, workerData } = require('node:worker_threads');
const say = (words) => parentPort.postMessage({ words });
(async () => {
  const { getDocumentProxy } = require(workerData.library);
  const doc = await getDocumentProxy(new Uint8Array(workerData.bytes), { verbosity: 0, stopAtErrors: false });
  const { info, metadata } = await doc.getMetadata();
  say(Object.values(info ?? {}).filter((v) => typeof v === 'string').join('\\n'));
  if (metadata) say(String(metadata.getRaw?.() ?? ''));
  say(Object.keys((await doc.getAttachments()) ?? {}).join('\\n'));
  for (let n = 1; n <= doc.numPages; n += 1) {
    const page = await doc.getPage(n);
    const { items } = await page.getTextContent();
    say(items.map((item) => (item.str ?? '') + (item.hasEOL ? '\\n' : '')).join(''));
    // a word of its own wherever it stands on the page
    say(items.map((item) => item.str ?? '').join('\\n'));
    say((await page.getAnnotations()).map((a) => [a.contentsObj?.str, a.fieldValue].filter(Boolean).join('\\n')).join('\\n'));
    page.cleanup();
  }
  parentPort.postMessage({ done: true });
})().catch((error) => parentPort.postMessage({ failed: error && error.name === 'PasswordException' ? 'LOCKED' : 'BROKEN' }));
`;

const mostMegabytes = 192;
const mostMilliseconds = 15_000;
const mostCharacters = 20_000_000;
let library: string | undefined;
/** Two at a time: the rest wait. */
let running = 0;
const waiting: (() => void)[] = [];

/** Looks through the words of a PDF until one text is found that matters; what cannot be looked through is said, never passed over. */
export async function searchPdf(bytes: Buffer, matters: (words: string) => boolean, milliseconds = mostMilliseconds): Promise<boolean | Unread> {
  while (running >= 2) await new Promise<void>((resolve) => { waiting.push(resolve); });
  running += 1;
  try {
    return await searched(bytes, matters, milliseconds);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function searched(bytes: Buffer, matters: (words: string) => boolean, milliseconds: number): Promise<boolean | Unread> {
  library ??= createRequire(import.meta.url).resolve('unpdf');
  const worker = new Worker(reader, { eval: true, workerData: { library, bytes }, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 32 } });
  const timer = { stop: undefined as NodeJS.Timeout | undefined };
  try {
    return await new Promise<boolean | Unread>((resolve) => {
      let seen = 0;
      timer.stop = setTimeout(() => resolve('TOO_MUCH'), milliseconds);
      worker.on('message', (m: { words?: string; done?: true; failed?: Unread }) => {
        if (m.failed) return resolve(m.failed);
        if (m.done) return resolve(false);
        seen += m.words!.length;
        if (matters(m.words!)) return resolve(true);
        if (seen > mostCharacters) resolve('TOO_MUCH');
      });
      // out of memory
      worker.on('error', () => resolve('TOO_MUCH'));
      worker.on('exit', () => resolve('BROKEN'));
    });
  } finally {
    clearTimeout(timer.stop);
    await worker.terminate();
  }
}
