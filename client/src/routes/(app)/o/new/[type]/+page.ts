/** Writing has the whole screen: the shell leaves its tabs out. */
export const load = () => ({ focus: true });
