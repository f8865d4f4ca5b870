import { mount } from 'svelte';

const load = () =>
  import('svelte-sonner').then(({ Toaster, toast }) => {
    const theme = document.documentElement.dataset['theme'];
    mount(Toaster, { target: document.body, props: { position: 'top-center', theme: theme === 'dark' || theme === 'light' ? theme : 'system' } });
    return toast;
  });
let shown: ReturnType<typeof load> | undefined;

/** Tells the user that their own work is done. What draws it is loaded when first needed. */
export async function toast(message: string): Promise<void> {
  shown ??= load();
  (await shown).success(message);
}
