/** The port the built site is served on while the browser tests run. */
export const testPort = 4399;
