/** Tells the user that their own work is done. Loaded when first needed. */
export async function toast(message: string): Promise<void> {
  const { toast } = await import('svelte-sonner');
  toast.success(message);
}
