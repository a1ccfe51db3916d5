import { preview, type PreviewServer } from 'astro';

/**
 * Serves the built site (`dist/`) on `port` of this machine, or on the next free port.
 * Says nothing; rejects where there is no build to serve.
 */
export async function serveSite(port: number): Promise<PreviewServer> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return preview({ logLevel: 'silent', server: { port } });
}

/** Ends the process, with exit code 0, when it is asked to (Ctrl+C, `kill`). */
export function endWhenAsked(server: PreviewServer): void {
  const end = () => {
    process.exitCode = 0;
    // A browser may keep its connection open; nobody waits for that.
    setTimeout(() => process.exit(0), 1000).unref();
    void server.stop().finally(() => process.exit(0));
  };
  process.prependOnceListener('SIGINT', end);
  process.prependOnceListener('SIGTERM', end);
}
