import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** A paper that was sent, under the name it had. */
export interface Sent { id: string; name: string }

/** Sends a paper's bytes; gives what was sent, or the sentence in which it was refused. */
export async function sendPaper(file: File): Promise<Sent | { message: string }> {
  const response = await fetch(`/papers?name=${encodeURIComponent(file.name)}`, {
    method: 'POST', body: file, headers: { 'x-huiyin': '1', 'accept-language': getLocale() },
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as { id?: string; message?: string } | null;
  return answer?.id ? { id: answer.id, name: file.name } : { message: answer?.message ?? m.terms_paper_failed() };
}
