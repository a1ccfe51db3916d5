import { deviceStorage, readText } from '../../storage/device.ts';

/** Whether any progress is kept on this device: without it, there is nothing to remind of. */
export const isAnythingKept = (): boolean => !!readText(deviceStorage, 'small-hours:progress');
