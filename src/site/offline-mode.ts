/**
 * Whether the worker is withdrawn: `OFFLINE=withdrawn` builds one that lets go of everything it kept
 * and of itself, and pages that start none (docs/decisions/013).
 */
export const isWithdrawn = process.env['OFFLINE'] === 'withdrawn';
