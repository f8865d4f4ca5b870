import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** Sends a paper's bytes; gives its ID, or the sentence in which it was refused. */
export async function sendPaper(file: File): Promise<{ id: string } | { message: string }> {
  const response = await fetch(`/papers?name=${encodeURIComponent(file.name)}`, {
    method: 'POST', body: file, headers: { 'x-huiyin': '1', 'accept-language': getLocale() },
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as { id?: string; message?: string } | null;
  return answer?.id ? { id: answer.id } : { message: answer?.message ?? m.terms_paper_failed() };
}
