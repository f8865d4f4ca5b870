/** Everything is read live in the browser; the server only sends the frame. */
export const ssr = false;
