/** Whether an address is this machine's own. */
export const fromHere = (address: string | undefined): boolean => address !== undefined && /^(::1|(::ffff:)?127(\.\d+){3})$/.test(address);
