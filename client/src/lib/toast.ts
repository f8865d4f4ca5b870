import { mount } from 'svelte';

let shown: Promise<typeof import('svelte-sonner')> | undefined;

/** Tells the user that their own work is done. What draws it is loaded when first needed. */
export async function toast(message: string): Promise<void> {
  shown ??= import('svelte-sonner').then((sonner) => {
    mount(sonner.Toaster, { target: document.body, props: { position: 'top-center' } });
    return sonner;
  });
  (await shown).toast.success(message);
}
